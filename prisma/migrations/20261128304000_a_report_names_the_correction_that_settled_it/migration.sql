-- Words that were told anew since may do harm: what a correction says is read where it stands, and kept in no second place.
ALTER TABLE "ErrorReport" ADD COLUMN "correctionId" UUID;
CREATE INDEX "ErrorReport_correctionId_idx" ON "ErrorReport"("correctionId");
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One transaction wrote both, with one moment.
UPDATE "ErrorReport" r SET "correctionId" = c.id, answer = NULL
FROM "ReportEvent" e, "Correction" c
WHERE r.state = 'corrected' AND e."reportId" = r.id AND e."to" = 'corrected'
  AND c."articleId" = r."articleId" AND c.at = e.at AND c."replacesId" IS NULL AND c.kind <> 'withdrawal';
