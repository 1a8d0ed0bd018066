-- A link by which somebody without an account sees a draft. What she says of it is a comment of a guest, under the name that she gives.
CREATE TABLE "ShareLink" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID,
    "tokenHash" BYTEA NOT NULL,
    "name" TEXT NOT NULL,
    "mayComment" BOOLEAN NOT NULL DEFAULT false,
    "madeById" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedById" UUID,
    "endedAt" TIMESTAMPTZ(3),
    "opened" INTEGER NOT NULL DEFAULT 0,
    "lastOpenedAt" TIMESTAMPTZ(3),
    CONSTRAINT "ShareLink_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ShareLink_tokenHash_key" ON "ShareLink"("tokenHash");
CREATE INDEX "ShareLink_articleId_madeAt_idx" ON "ShareLink"("articleId", "madeAt" DESC);
CREATE INDEX "ShareLink_revisionId_idx" ON "ShareLink"("revisionId");
CREATE INDEX "ShareLink_madeAt_id_idx" ON "ShareLink"("madeAt" DESC, "id" DESC);
CREATE INDEX "ShareLink_madeById_madeAt_id_idx" ON "ShareLink"("madeById", "madeAt" DESC, "id" DESC);
CREATE INDEX "ShareLink_endedById_idx" ON "ShareLink"("endedById");
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who was shown what stays on record; a link that ended does not begin again.
ALTER TABLE "ShareLink" ADD CONSTRAINT "ended_by_somebody" CHECK (("endedAt" IS NULL) = ("endedById" IS NULL));
CREATE TRIGGER only_opened_or_ended BEFORE UPDATE ON "ShareLink" FOR EACH ROW
  WHEN (to_jsonb(old) - '{endedAt,endedById,opened,lastOpenedAt}'::text[] <> to_jsonb(new) - '{endedAt,endedById,opened,lastOpenedAt}'::text[]
    OR (old."endedAt" IS NOT NULL AND (old."endedAt", old."endedById") IS DISTINCT FROM (new."endedAt", new."endedById")))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept BEFORE DELETE ON "ShareLink" FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "Comment" ALTER COLUMN "byId" DROP NOT NULL;
ALTER TABLE "Comment" ADD COLUMN "guest" TEXT;
ALTER TABLE "Comment" ADD COLUMN "shareId" UUID;
ALTER TABLE "Comment" ADD COLUMN "networkHash" BYTEA;
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_shareId_fkey" FOREIGN KEY ("shareId") REFERENCES "ShareLink"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Comment" ADD CONSTRAINT "by_somebody_or_a_guest" CHECK (("byId" IS NULL) = ("guest" IS NOT NULL) AND ("guest" IS NULL) = ("shareId" IS NULL));
CREATE INDEX "Comment_shareId_idx" ON "Comment"("shareId");
CREATE INDEX "Comment_networkHash_at_idx" ON "Comment"("networkHash", "at");
