-- What readers are told of a file is frozen with the revision that shows it, and every change of a file is on record.
ALTER TABLE "RevisionMedia"
  ADD COLUMN "credit" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "copyright" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "licence" "Licence";
UPDATE "RevisionMedia" m SET credit = f.credit, copyright = f.copyright, licence = f.licence
FROM "MediaFile" f WHERE f.id = m."fileId";

CREATE TABLE "MediaEvent" (
    "id" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "fields" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "before" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MediaEvent_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "MediaEvent_fileId_at_idx" ON "MediaEvent"("fileId", "at");
CREATE INDEX "MediaEvent_personId_idx" ON "MediaEvent"("personId");
ALTER TABLE "MediaEvent" ADD CONSTRAINT "MediaEvent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "MediaEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
