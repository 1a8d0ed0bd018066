-- Which pieces of the site link to which, by address.
CREATE TABLE "DraftLink" (
    "articleId" UUID NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "DraftLink_pkey" PRIMARY KEY ("articleId","address")
);
CREATE INDEX "DraftLink_address_idx" ON "DraftLink"("address");
ALTER TABLE "DraftLink" ADD CONSTRAINT "DraftLink_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Draft"("articleId") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "PublicationLink" (
    "publicationId" UUID NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "PublicationLink_pkey" PRIMARY KEY ("publicationId","address")
);
CREATE INDEX "PublicationLink_address_idx" ON "PublicationLink"("address");
ALTER TABLE "PublicationLink" ADD CONSTRAINT "PublicationLink_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only programs can read the text of a draft: the worker looks through what there is by now.
CREATE TABLE "LinksToNote" (
    "articleId" UUID NOT NULL,

    CONSTRAINT "LinksToNote_pkey" PRIMARY KEY ("articleId")
);
ALTER TABLE "LinksToNote" ADD CONSTRAINT "LinksToNote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
INSERT INTO "LinksToNote" SELECT "articleId" FROM "Draft";

-- Which claims lean on a page: its address, whatever part of it is meant. By hash, since an address may be longer than a row of a B-tree.
CREATE INDEX "Attribution_page" ON "Attribution" USING hash ((split_part(split_part(url, '#', 1), '?', 1)));
CREATE INDEX "Source_page" ON "Source" USING hash ((split_part(split_part(url, '#', 1), '?', 1)));
