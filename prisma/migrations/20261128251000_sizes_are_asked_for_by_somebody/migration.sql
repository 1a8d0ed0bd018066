-- Who asked for a size that waits to be made: what one person may have waiting is bounded.
ALTER TABLE "MediaRendition" ADD COLUMN "askedById" UUID;
CREATE INDEX "MediaRendition_askedById_idx" ON "MediaRendition"("askedById");
ALTER TABLE "MediaRendition" ADD CONSTRAINT "MediaRendition_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
