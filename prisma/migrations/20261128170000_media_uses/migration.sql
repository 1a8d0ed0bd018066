-- Which files drafts, revisions and publications show: a table each, written in the transaction that writes them.
CREATE TABLE "DraftMedia" (
    "articleId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    CONSTRAINT "DraftMedia_pkey" PRIMARY KEY ("articleId","fileId")
);
CREATE TABLE "RevisionMedia" (
    "revisionId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    CONSTRAINT "RevisionMedia_pkey" PRIMARY KEY ("revisionId","fileId")
);
CREATE TABLE "PublicationMedia" (
    "publicationId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    CONSTRAINT "PublicationMedia_pkey" PRIMARY KEY ("publicationId","fileId")
);

CREATE INDEX "DraftMedia_fileId_idx" ON "DraftMedia"("fileId");
CREATE INDEX "RevisionMedia_fileId_idx" ON "RevisionMedia"("fileId");
CREATE INDEX "PublicationMedia_fileId_idx" ON "PublicationMedia"("fileId");

ALTER TABLE "DraftMedia" ADD CONSTRAINT "DraftMedia_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Draft"("articleId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "DraftMedia" ADD CONSTRAINT "DraftMedia_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RevisionMedia" ADD CONSTRAINT "RevisionMedia_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RevisionMedia" ADD CONSTRAINT "RevisionMedia_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PublicationMedia" ADD CONSTRAINT "PublicationMedia_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PublicationMedia" ADD CONSTRAINT "PublicationMedia_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What stands already. Of a draft the database can read its newest revision alone; its next snapshot sets that right.
INSERT INTO "RevisionMedia" ("revisionId", "fileId")
SELECT DISTINCT r.id, f.id
FROM "Revision" r
CROSS JOIN LATERAL jsonb_path_query(r.body, '$.** ? (@.type == "image").attrs.file') AS named (file)
JOIN "MediaFile" f ON f.id::text = named.file #>> '{}';

INSERT INTO "PublicationMedia" ("publicationId", "fileId")
SELECT DISTINCT p.id, m."fileId" FROM "Publication" p JOIN "RevisionMedia" m ON m."revisionId" = p."revisionId";

INSERT INTO "DraftMedia" ("articleId", "fileId")
SELECT d."articleId", m."fileId"
FROM "Draft" d
CROSS JOIN LATERAL (
  SELECT id FROM "Revision" r WHERE r."articleId" = d."articleId" ORDER BY number DESC LIMIT 1
) newest
JOIN "RevisionMedia" m ON m."revisionId" = newest.id;
