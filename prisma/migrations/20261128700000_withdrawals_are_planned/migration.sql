ALTER TYPE "EventName" ADD VALUE 'planWithdrawal';
ALTER TYPE "EventName" ADD VALUE 'cancelWithdrawal';

CREATE TABLE "PlannedWithdrawal" (
    "articleId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "cause" "CorrectionCause" NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "PlannedWithdrawal_pkey" PRIMARY KEY ("articleId")
);
CREATE INDEX "PlannedWithdrawal_at_idx" ON "PlannedWithdrawal"("at");
CREATE INDEX "PlannedWithdrawal_personId_idx" ON "PlannedWithdrawal"("personId");
ALTER TABLE "PlannedWithdrawal" ADD CONSTRAINT "PlannedWithdrawal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PlannedWithdrawal" ADD CONSTRAINT "PlannedWithdrawal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
