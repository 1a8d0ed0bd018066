-- Text, evidence and details change their formats apart from each other. What was frozen until now is version 1 of each.
ALTER TABLE "Revision" RENAME COLUMN "schemaVersion" TO "textVersion";
ALTER TABLE "Revision"
  ADD COLUMN "evidenceVersion" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "detailsVersion" INTEGER NOT NULL DEFAULT 1;
-- From now on whoever freezes something says in which format.
ALTER TABLE "Revision"
  ALTER COLUMN "evidenceVersion" DROP DEFAULT,
  ALTER COLUMN "detailsVersion" DROP DEFAULT;
ALTER TABLE "Revision"
  ADD CONSTRAINT "Revision_versions_count" CHECK ("evidenceVersion" > 0 AND "detailsVersion" > 0);
