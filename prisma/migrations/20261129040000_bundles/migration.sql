-- Pieces that belong together go out at one moment, all or none.
ALTER TYPE "EventName" ADD VALUE 'bundled';
ALTER TYPE "EventName" ADD VALUE 'unbundled';
ALTER TYPE "EventName" ADD VALUE 'bundleHeld';

CREATE TABLE "Bundle" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "numbered" BOOLEAN NOT NULL DEFAULT true,
    "scheduledFor" TIMESTAMPTZ(3),
    "scheduledById" UUID,
    "heldWhy" JSONB,
    "heldAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Bundle_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Bundle_named" CHECK ("name" <> '')
);
CREATE TABLE "BundleMember" (
    "articleId" UUID NOT NULL,
    "bundleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "pinned" BYTEA,
    "outAt" TIMESTAMPTZ(3),

    CONSTRAINT "BundleMember_pkey" PRIMARY KEY ("articleId")
);
CREATE INDEX "Bundle_scheduledFor_idx" ON "Bundle"("scheduledFor");
CREATE INDEX "Bundle_createdAt_id_idx" ON "Bundle"("createdAt" DESC, "id" DESC);
CREATE INDEX "Bundle_scheduledById_idx" ON "Bundle"("scheduledById");
CREATE INDEX "Bundle_createdById_idx" ON "Bundle"("createdById");
CREATE INDEX "BundleMember_bundleId_position_idx" ON "BundleMember"("bundleId", "position");
ALTER TABLE "Bundle" ADD CONSTRAINT "Bundle_scheduledById_fkey" FOREIGN KEY ("scheduledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Bundle" ADD CONSTRAINT "Bundle_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BundleMember" ADD CONSTRAINT "BundleMember_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "BundleMember" ADD CONSTRAINT "BundleMember_bundleId_fkey" FOREIGN KEY ("bundleId") REFERENCES "Bundle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Boards, calendars and the page of the bundle show it (tell_changed).
CREATE TRIGGER tell_rows_changed AFTER INSERT OR UPDATE OR DELETE ON "BundleMember" FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
CREATE TRIGGER tell_rows_changed AFTER UPDATE ON "Bundle" FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
