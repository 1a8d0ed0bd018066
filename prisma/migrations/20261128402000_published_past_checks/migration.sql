-- What a chief published past open checks and missing reviews, until somebody closes it.
ALTER TYPE "EventName" ADD VALUE 'publishPast';
ALTER TYPE "EventName" ADD VALUE 'closePast';

CREATE TABLE "PassedChecks" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checks" JSONB NOT NULL DEFAULT '[]',
    "steps" "ReviewKind"[] DEFAULT ARRAY[]::"ReviewKind"[],
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "closedNote" TEXT,

    CONSTRAINT "PassedChecks_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "PassedChecks_says_why" CHECK (is_said(reason)),
    -- Without either it was published like any other piece.
    CONSTRAINT "PassedChecks_passed_something" CHECK (jsonb_array_length(checks) + cardinality(steps) > 0),
    CONSTRAINT "PassedChecks_closed_by_somebody_who_says_how" CHECK (
      ("closedAt" IS NULL) = ("closedById" IS NULL) AND ("closedAt" IS NULL OR is_said("closedNote")))
);
CREATE INDEX "PassedChecks_articleId_idx" ON "PassedChecks"("articleId");
CREATE INDEX "PassedChecks_revisionId_idx" ON "PassedChecks"("revisionId");
CREATE INDEX "PassedChecks_byId_idx" ON "PassedChecks"("byId");
CREATE INDEX "PassedChecks_closedById_idx" ON "PassedChecks"("closedById");
CREATE INDEX "PassedChecks_closedAt_at_idx" ON "PassedChecks"("closedAt", "at" DESC);
ALTER TABLE "PassedChecks" ADD CONSTRAINT "PassedChecks_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PassedChecks" ADD CONSTRAINT "PassedChecks_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PassedChecks" ADD CONSTRAINT "PassedChecks_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PassedChecks" ADD CONSTRAINT "PassedChecks_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
