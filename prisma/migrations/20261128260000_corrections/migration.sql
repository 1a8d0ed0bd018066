-- What readers are told of a change to what they have read.
CREATE TYPE "CorrectionKind" AS ENUM ('correction', 'clarification', 'update', 'editors_note', 'withdrawal');
CREATE TYPE "CorrectionCause" AS ENUM ('source_error', 'our_error', 'new_facts', 'legal');

ALTER TABLE "Article" ADD COLUMN "notice" JSONB;
ALTER TABLE "Publication" ADD COLUMN "minor" BOOLEAN NOT NULL DEFAULT false, ADD COLUMN "correctedAt" TIMESTAMPTZ(3);

CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "cause" "CorrectionCause" NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "claimIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "personId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Correction_articleId_at_idx" ON "Correction"("articleId", "at");
CREATE INDEX "Correction_publicationId_idx" ON "Correction"("publicationId");
CREATE INDEX "Correction_personId_idx" ON "Correction"("personId");
CREATE INDEX "Correction_language_at_id_idx" ON "Correction"("language", "at" DESC, "id" DESC);
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Correction" ADD CONSTRAINT "Correction_says" CHECK (is_said(text));
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Correction" FOR EACH ROW EXECUTE FUNCTION refuse_change();
