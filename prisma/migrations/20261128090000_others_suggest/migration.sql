-- Whether those who are no authors of a piece only suggest in it. Empty: while it is in review.
ALTER TABLE "Draft" ADD COLUMN "othersSuggest" BOOLEAN;
ALTER TYPE "EventName" ADD VALUE 'othersSuggest' AFTER 'embargo';

-- Pages that are open hear of it at once, as of everything that changes what one may do there.
CREATE TRIGGER tell_suggesting AFTER UPDATE OF "othersSuggest" ON "Draft" FOR EACH ROW
  WHEN (old."othersSuggest" IS DISTINCT FROM new."othersSuggest") EXECUTE FUNCTION tell_moved('draft_moved', 'articleId');
-- Whoever becomes an author of it may write.
CREATE TRIGGER tell_joined AFTER INSERT ON "ArticleAuthor" FOR EACH ROW
  EXECUTE FUNCTION tell_moved('draft_moved', 'articleId');
