-- A source keeps the document as the newsroom has it: a picture or a document of the library, its day and where it was found.
CREATE TABLE "SourceSnapshot" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "takenOn" DATE NOT NULL,
    "url" TEXT,
    "keptById" UUID,
    "keptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SourceSnapshot_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "SourceSnapshot_sourceId_fileId_key" ON "SourceSnapshot"("sourceId", "fileId");
CREATE INDEX "SourceSnapshot_fileId_idx" ON "SourceSnapshot"("fileId");
CREATE INDEX "SourceSnapshot_keptById_idx" ON "SourceSnapshot"("keptById");
ALTER TABLE "SourceSnapshot" ADD CONSTRAINT "SourceSnapshot_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SourceSnapshot" ADD CONSTRAINT "SourceSnapshot_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SourceSnapshot" ADD CONSTRAINT "SourceSnapshot_keptById_fkey" FOREIGN KEY ("keptById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
