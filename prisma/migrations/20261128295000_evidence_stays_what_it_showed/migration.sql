-- What every file under a claim showed when a revision was frozen, readers shown or not: other bytes behind it are compared with that.
CREATE TABLE "RevisionEvidence" (
    "revisionId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "perceptualHash" BIGINT,

    CONSTRAINT "RevisionEvidence_pkey" PRIMARY KEY ("revisionId","fileId")
);
CREATE INDEX "RevisionEvidence_fileId_idx" ON "RevisionEvidence"("fileId");
ALTER TABLE "RevisionEvidence" ADD CONSTRAINT "RevisionEvidence_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RevisionEvidence" ADD CONSTRAINT "RevisionEvidence_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of what was frozen before this, what it shows by now counts. Files came with version 3 of the evidence.
INSERT INTO "RevisionEvidence"
SELECT DISTINCT r.id, f.id, f."perceptualHash"
FROM "Revision" r CROSS JOIN LATERAL jsonb_path_query(r.evidence, 'lax $.claims[*].attributions[*].files[*].fileId') AS named (id)
JOIN "MediaFile" f ON f.id::text = named.id #>> '{}';

-- The same of what is kept with a source.
ALTER TABLE "SourceSnapshot" ADD COLUMN "perceptualHash" BIGINT;
UPDATE "SourceSnapshot" s SET "perceptualHash" = f."perceptualHash" FROM "MediaFile" f WHERE f.id = s."fileId";
