-- What was changed of several files at once, for as long as it can be taken back.
CREATE TABLE "MediaBulkEdit" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MediaBulkEdit_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "MediaBulkEditFile" (
    "editId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "before" JSONB NOT NULL,

    CONSTRAINT "MediaBulkEditFile_pkey" PRIMARY KEY ("editId","fileId")
);
CREATE INDEX "MediaBulkEdit_personId_idx" ON "MediaBulkEdit"("personId");
CREATE INDEX "MediaBulkEdit_at_idx" ON "MediaBulkEdit"("at");
CREATE INDEX "MediaBulkEditFile_fileId_idx" ON "MediaBulkEditFile"("fileId");
ALTER TABLE "MediaBulkEdit" ADD CONSTRAINT "MediaBulkEdit_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MediaBulkEditFile" ADD CONSTRAINT "MediaBulkEditFile_editId_fkey" FOREIGN KEY ("editId") REFERENCES "MediaBulkEdit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MediaBulkEditFile" ADD CONSTRAINT "MediaBulkEditFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
