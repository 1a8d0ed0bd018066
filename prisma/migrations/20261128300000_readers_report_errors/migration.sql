-- Readers say that something in a piece is wrong, and hear what came of it.
CREATE TYPE "ReportState" AS ENUM ('open', 'taken', 'correcting', 'corrected', 'answered', 'dismissed');

CREATE TABLE "ErrorReport" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "publicationNumber" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "email" TEXT,
    "networkHash" BYTEA,
    "state" "ReportState" NOT NULL DEFAULT 'open',
    "handlerId" UUID,
    "answer" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ErrorReport_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ErrorReport_articleId_at_idx" ON "ErrorReport"("articleId", "at");
CREATE INDEX "ErrorReport_state_at_id_idx" ON "ErrorReport"("state", "at" DESC, "id" DESC);
CREATE INDEX "ErrorReport_at_id_idx" ON "ErrorReport"("at" DESC, "id" DESC);
CREATE INDEX "ErrorReport_networkHash_at_idx" ON "ErrorReport"("networkHash", "at");
CREATE INDEX "ErrorReport_handlerId_idx" ON "ErrorReport"("handlerId");
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_handlerId_fkey" FOREIGN KEY ("handlerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_says" CHECK (is_said(text));
-- Somebody of the newsroom stands behind whatever was decided.
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_handled_by_somebody" CHECK (state = 'open' OR "handlerId" IS NOT NULL);

CREATE TABLE "ReportEvent" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "to" "ReportState" NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReportEvent_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ReportEvent_reportId_at_idx" ON "ReportEvent"("reportId", "at");
CREATE INDEX "ReportEvent_at_id_idx" ON "ReportEvent"("at" DESC, "id" DESC);
CREATE INDEX "ReportEvent_byId_at_id_idx" ON "ReportEvent"("byId", "at" DESC, "id" DESC);
ALTER TABLE "ReportEvent" ADD CONSTRAINT "ReportEvent_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ErrorReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReportEvent" ADD CONSTRAINT "ReportEvent_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ReportEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
