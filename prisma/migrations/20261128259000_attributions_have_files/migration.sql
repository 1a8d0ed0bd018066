-- What bears an attribution out: files of the library, shown to readers by choice alone.
CREATE TABLE "AttributionFile" (
    "id" UUID NOT NULL,
    "attributionId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "alt" TEXT,
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AttributionFile_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "AttributionFile_attributionId_fileId_key" ON "AttributionFile"("attributionId", "fileId");
CREATE INDEX "AttributionFile_fileId_idx" ON "AttributionFile"("fileId");
CREATE INDEX "AttributionFile_createdById_idx" ON "AttributionFile"("createdById");
ALTER TABLE "AttributionFile" ADD CONSTRAINT "AttributionFile_attributionId_fkey" FOREIGN KEY ("attributionId") REFERENCES "Attribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AttributionFile" ADD CONSTRAINT "AttributionFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AttributionFile" ADD CONSTRAINT "AttributionFile_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TYPE "CheckName" ADD VALUE 'attachment';

-- What is frozen of them may change as little as what is frozen of pictures.
ALTER TABLE "Publication" ADD COLUMN "attachments" JSONB NOT NULL DEFAULT '[]';
DROP TRIGGER only_live_or_withdrawn ON "Publication";
CREATE TRIGGER only_live_or_withdrawn BEFORE UPDATE ON "Publication" FOR EACH ROW
  WHEN (to_jsonb(old) - '{live,withdrawnAt,withdrawnById,pictures,lead,leadInLists,attachments}'::text[]
      <> to_jsonb(new) - '{live,withdrawnAt,withdrawnById,pictures,lead,leadInLists,attachments}'::text[]
    OR told_of_pictures(old.pictures) IS DISTINCT FROM told_of_pictures(new.pictures)
    OR told_of_pictures(old.attachments) IS DISTINCT FROM told_of_pictures(new.attachments)
    OR told_of_lead(old.lead) IS DISTINCT FROM told_of_lead(new.lead)
    OR told_of_lead(old."leadInLists") IS DISTINCT FROM told_of_lead(new."leadInLists"))
  EXECUTE FUNCTION refuse_change();
