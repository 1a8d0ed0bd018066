-- Everything on record is read by time, and by who did what: each table of events is entered where a page of the audit begins.
DROP INDEX "WorkflowEvent_at_idx";
DROP INDEX "WorkflowEvent_personId_idx";
CREATE INDEX "WorkflowEvent_at_id_idx" ON "WorkflowEvent"("at" DESC, "id" DESC);
CREATE INDEX "WorkflowEvent_personId_at_id_idx" ON "WorkflowEvent"("personId", "at" DESC, "id" DESC);
CREATE INDEX "WorkflowEvent_move_at_id_idx" ON "WorkflowEvent"("move", "at" DESC, "id" DESC);
CREATE INDEX "Waiver_at_id_idx" ON "Waiver"("at" DESC, "id" DESC);
CREATE INDEX "MediaEvent_at_id_idx" ON "MediaEvent"("at" DESC, "id" DESC);
CREATE INDEX "MediaReplacement_at_id_idx" ON "MediaReplacement"("at" DESC, "id" DESC);
CREATE INDEX "StyleEvent_at_id_idx" ON "StyleEvent"("at" DESC, "id" DESC);
CREATE INDEX "PersonEvent_at_id_idx" ON "PersonEvent"("at" DESC, "id" DESC);
