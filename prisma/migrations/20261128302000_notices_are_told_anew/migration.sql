-- A notice can be told in other words: the row that has them names the one in whose place it stands, which no reader is told any more.
ALTER TYPE "EventName" ADD VALUE 'retell';
ALTER TABLE "Correction" ADD COLUMN "replacesId" UUID;
CREATE UNIQUE INDEX "Correction_replacesId_key" ON "Correction"("replacesId");
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Correction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
