-- Who changed what readers are told of a file, and no word of the piece that shows it, is told which file that was when she may not approve.
ALTER TABLE "Contributor" ADD COLUMN "fileId" UUID;
CREATE INDEX "Contributor_fileId_idx" ON "Contributor"("fileId");
ALTER TABLE "Contributor" ADD CONSTRAINT "Contributor_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;
