-- Revisions by hand, and of what is being written. Those of writing alone are forgotten after a while.
CREATE TYPE "RevisionCause" AS ENUM ('submitted', 'kept', 'writing', 'restored');
ALTER TABLE "Revision" ADD COLUMN "cause" "RevisionCause" NOT NULL DEFAULT 'submitted';
ALTER TABLE "Draft" ADD COLUMN "keptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

CREATE TABLE "RevisionLabel" (
    "revisionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RevisionLabel_pkey" PRIMARY KEY ("revisionId")
);
CREATE INDEX "RevisionLabel_personId_idx" ON "RevisionLabel"("personId");
ALTER TABLE "RevisionLabel" ADD CONSTRAINT "RevisionLabel_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RevisionLabel" ADD CONSTRAINT "RevisionLabel_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DROP TRIGGER append_only ON "Revision";
CREATE TRIGGER append_only BEFORE UPDATE ON "Revision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_for_good BEFORE DELETE ON "Revision" FOR EACH ROW WHEN (old.cause <> 'writing') EXECUTE FUNCTION refuse_change();
