-- What stands between open pieces and their readers is counted by the worker, so that a board of 140 pieces asks once for all of them.
CREATE TABLE "CheckCount" (
    "articleId" UUID NOT NULL,
    "state" "State" NOT NULL,
    "blockers" INTEGER,
    "first" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CheckCount_pkey" PRIMARY KEY ("articleId")
);
CREATE INDEX "CheckCount_at_idx" ON "CheckCount"("at");
ALTER TABLE "CheckCount" ADD CONSTRAINT "CheckCount_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "CheckToCount" (
    "id" BIGSERIAL NOT NULL,
    "articleId" UUID NOT NULL,

    CONSTRAINT "CheckToCount_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "CheckToCount_articleId_idx" ON "CheckToCount"("articleId");

-- A row is added, and none is changed: whoever writes waits for no other one, nor for the worker. Pieces that are out or spiked stand on no board as open.
CREATE FUNCTION checks_changed(article uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "CheckToCount" ("articleId")
  SELECT d."articleId" FROM "Draft" d
  WHERE d."articleId" = article AND d.state IN ('draft', 'changes_requested', 'in_review', 'approved', 'scheduled')
$$;

CREATE FUNCTION checks_of_article_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM checks_changed(CASE TG_OP WHEN 'DELETE' THEN OLD."articleId" ELSE NEW."articleId" END);
  RETURN NULL;
END $$;
CREATE FUNCTION checks_of_details_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM checks_changed(NEW.id);
  RETURN NULL;
END $$;
CREATE FUNCTION checks_of_claim_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM checks_changed(c."articleId") FROM "Claim" c
  WHERE c.id = CASE TG_OP WHEN 'DELETE' THEN OLD."claimId" ELSE NEW."claimId" END;
  RETURN NULL;
END $$;
CREATE FUNCTION checks_of_attribution_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM checks_changed(c."articleId") FROM "Attribution" a JOIN "Claim" c ON c.id = a."claimId"
  WHERE a.id = CASE TG_OP WHEN 'DELETE' THEN OLD."attributionId" ELSE NEW."attributionId" END;
  RETURN NULL;
END $$;

CREATE TRIGGER tell_checks AFTER UPDATE ON "Draft" FOR EACH ROW
  WHEN (old.text IS DISTINCT FROM new.text OR old.headline IS DISTINCT FROM new.headline OR old.standfirst IS DISTINCT FROM new.standfirst
    OR old.state IS DISTINCT FROM new.state OR old."revisionId" IS DISTINCT FROM new."revisionId"
    OR old."openSuggestions" IS DISTINCT FROM new."openSuggestions")
  EXECUTE FUNCTION checks_of_article_changed();
CREATE TRIGGER tell_checks AFTER UPDATE ON "Article" FOR EACH ROW EXECUTE FUNCTION checks_of_details_changed();
CREATE TRIGGER tell_checks AFTER INSERT OR UPDATE OR DELETE ON "ArticleAuthor" FOR EACH ROW EXECUTE FUNCTION checks_of_article_changed();
CREATE TRIGGER tell_checks AFTER INSERT OR UPDATE OR DELETE ON "ArticleTag" FOR EACH ROW EXECUTE FUNCTION checks_of_article_changed();
CREATE TRIGGER tell_checks AFTER INSERT OR UPDATE OR DELETE ON "Claim" FOR EACH ROW EXECUTE FUNCTION checks_of_article_changed();
CREATE TRIGGER tell_checks AFTER INSERT OR UPDATE OR DELETE ON "Question" FOR EACH ROW EXECUTE FUNCTION checks_of_article_changed();
CREATE TRIGGER tell_checks AFTER INSERT OR UPDATE ON "Waiver" FOR EACH ROW EXECUTE FUNCTION checks_of_article_changed();
CREATE TRIGGER tell_checks AFTER INSERT OR UPDATE OR DELETE ON "Attribution" FOR EACH ROW EXECUTE FUNCTION checks_of_claim_changed();
CREATE TRIGGER tell_checks AFTER INSERT OR UPDATE OR DELETE ON "AttributionFile" FOR EACH ROW EXECUTE FUNCTION checks_of_attribution_changed();

-- Boards that are open hear of another count.
CREATE TRIGGER tell_rows_changed AFTER INSERT ON "CheckCount" FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
CREATE TRIGGER tell_changed AFTER UPDATE ON "CheckCount" FOR EACH ROW
  WHEN (old.blockers IS DISTINCT FROM new.blockers OR old.first IS DISTINCT FROM new.first OR old.state IS DISTINCT FROM new.state)
  EXECUTE FUNCTION tell_changed();
