-- Articles are thrown away, had back, and deleted for good. Their events stay, and so does all that readers had of them.
ALTER TYPE "EventName" ADD VALUE 'trash';
ALTER TYPE "EventName" ADD VALUE 'untrash';
ALTER TYPE "EventName" ADD VALUE 'erase';

ALTER TABLE "Article" ADD COLUMN "trashedAt" TIMESTAMPTZ(3);
ALTER TABLE "Article" ADD COLUMN "trashedById" UUID;
ALTER TABLE "Article" ADD COLUMN "erasedAt" TIMESTAMPTZ(3);
ALTER TABLE "Article" ADD CONSTRAINT "Article_trashedById_fkey" FOREIGN KEY ("trashedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Article" ADD CONSTRAINT "Article_erased_from_trash" CHECK ("erasedAt" IS NULL OR "trashedAt" IS NOT NULL);
CREATE INDEX "Article_trashedAt_idx" ON "Article"("trashedAt");
CREATE INDEX "Article_trashedById_idx" ON "Article"("trashedById");

-- Whoever has its draft open hears at once.
CREATE TRIGGER tell_trashed AFTER UPDATE OF "trashedAt" ON "Article" FOR EACH ROW
  WHEN (old."trashedAt" IS DISTINCT FROM new."trashedAt") EXECUTE FUNCTION tell_moved('draft_moved', 'id');

-- Of an article that was deleted for good, revisions that readers never had go; its events stay, and name none of them any more.
CREATE FUNCTION refuse_to_forget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Article" a WHERE a.id = old."articleId" AND a."erasedAt" IS NOT NULL) THEN RETURN old; END IF;
  RAISE EXCEPTION 'Rows of % are never changed or deleted.', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
DROP TRIGGER kept_for_good ON "Revision";
CREATE TRIGGER kept_for_good BEFORE DELETE ON "Revision" FOR EACH ROW WHEN (old.cause <> 'writing') EXECUTE FUNCTION refuse_to_forget();

ALTER TABLE "WorkflowEvent" DROP CONSTRAINT "WorkflowEvent_revisionId_fkey";
ALTER TABLE "WorkflowEvent" ADD CONSTRAINT "WorkflowEvent_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;
-- What names a revision is changed by nobody; once that is gone it names none.
CREATE FUNCTION refuse_while_revision_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF new."revisionId" IS NULL AND NOT EXISTS (SELECT 1 FROM "Revision" r WHERE r.id = old."revisionId") THEN RETURN new; END IF;
  RAISE EXCEPTION 'Rows of % are never changed or deleted.', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

DROP TRIGGER append_only ON "WorkflowEvent";
CREATE TRIGGER append_only BEFORE DELETE ON "WorkflowEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_without_revision BEFORE UPDATE ON "WorkflowEvent" FOR EACH ROW
  WHEN (to_jsonb(old) - 'revisionId' <> to_jsonb(new) - 'revisionId') EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revision_stands BEFORE UPDATE OF "revisionId" ON "WorkflowEvent" FOR EACH ROW
  EXECUTE FUNCTION refuse_while_revision_stands();

ALTER TABLE "ShareLink" DROP CONSTRAINT "ShareLink_revisionId_fkey";
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;
DROP TRIGGER only_opened_or_ended ON "ShareLink";
CREATE TRIGGER only_opened_or_ended BEFORE UPDATE ON "ShareLink" FOR EACH ROW
  WHEN (to_jsonb(old) - '{endedAt,endedById,opened,lastOpenedAt,revisionId}'::text[] <> to_jsonb(new) - '{endedAt,endedById,opened,lastOpenedAt,revisionId}'::text[]
    OR (old."endedAt" IS NOT NULL AND (old."endedAt", old."endedById") IS DISTINCT FROM (new."endedAt", new."endedById")))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revision_stands BEFORE UPDATE OF "revisionId" ON "ShareLink" FOR EACH ROW
  WHEN (old."revisionId" IS DISTINCT FROM new."revisionId") EXECUTE FUNCTION refuse_while_revision_stands();
