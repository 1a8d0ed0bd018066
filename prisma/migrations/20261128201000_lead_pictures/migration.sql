-- A piece has a lead picture: one of the library, and the part of it that each place shows.
ALTER TABLE "Article" ADD COLUMN "leadFileId" UUID, ADD COLUMN "lead" JSONB NOT NULL DEFAULT '{}';
CREATE INDEX "Article_leadFileId_idx" ON "Article"("leadFileId");
ALTER TABLE "Article" ADD CONSTRAINT "Article_leadFileId_fkey" FOREIGN KEY ("leadFileId") REFERENCES "MediaFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- What is said of a picture, and nothing without one.
ALTER TABLE "Article" ADD CONSTRAINT "Article_lead_whole" CHECK (("leadFileId" IS NULL) = ("lead" = '{}'));
ALTER TABLE "Publication" ADD COLUMN "lead" JSONB, ADD COLUMN "leadInLists" JSONB;
