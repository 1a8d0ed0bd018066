-- The drafts that people have open hear at once when what they may do changes. A message that gets lost does no harm:
-- every change of text looks again, and so does collab every few seconds.

-- Arguments: the channel, and the column of the id that is told.
CREATE FUNCTION tell_moved() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  id text;
BEGIN
  IF TG_OP = 'DELETE' THEN
    EXECUTE format('SELECT ($1).%I::text', TG_ARGV[1]) INTO id USING old;
  ELSE
    EXECUTE format('SELECT ($1).%I::text', TG_ARGV[1]) INTO id USING new;
  END IF;
  PERFORM pg_notify(TG_ARGV[0], id);
  RETURN NULL;
END $$;

CREATE TRIGGER tell_moved AFTER UPDATE OF state ON "Draft" FOR EACH ROW
  WHEN (old.state IS DISTINCT FROM new.state) EXECUTE FUNCTION tell_moved('draft_moved', 'articleId');
CREATE TRIGGER tell_moved AFTER UPDATE OF "deskId" ON "Article" FOR EACH ROW
  WHEN (old."deskId" IS DISTINCT FROM new."deskId") EXECUTE FUNCTION tell_moved('draft_moved', 'id');
CREATE TRIGGER tell_moved AFTER DELETE ON "ArticleAuthor" FOR EACH ROW
  EXECUTE FUNCTION tell_moved('draft_moved', 'articleId');

CREATE TRIGGER tell_moved AFTER UPDATE OF role, active ON "Person" FOR EACH ROW
  WHEN (old.role IS DISTINCT FROM new.role OR old.active IS DISTINCT FROM new.active)
  EXECUTE FUNCTION tell_moved('person_moved', 'id');
CREATE TRIGGER tell_moved AFTER DELETE ON "DeskMember" FOR EACH ROW
  EXECUTE FUNCTION tell_moved('person_moved', 'personId');
