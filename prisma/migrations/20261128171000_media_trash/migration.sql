-- What was thrown away, by whom: it goes for good a while later.
ALTER TABLE "MediaFile" ADD COLUMN "trashedAt" TIMESTAMPTZ(3), ADD COLUMN "trashedById" UUID;
CREATE INDEX "MediaFile_trashedById_idx" ON "MediaFile"("trashedById");
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_trashedById_fkey" FOREIGN KEY ("trashedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The trash, in the order of every list and by how long it has lain there.
CREATE INDEX "MediaFile_trash" ON "MediaFile" ("createdAt" DESC, id DESC) WHERE "trashedAt" IS NOT NULL;
CREATE INDEX "MediaFile_trashed" ON "MediaFile" ("trashedAt") WHERE "trashedAt" IS NOT NULL;
