-- Whoever deletes a row, or lists by it, finds the rows that name it without reading a whole table.
CREATE INDEX "PersonEvent_byId_idx" ON "PersonEvent"("byId");
CREATE INDEX "OneTimeLink_personId_idx" ON "OneTimeLink"("personId");
CREATE INDEX "OneTimeLink_madeById_idx" ON "OneTimeLink"("madeById");
CREATE INDEX "DraftUpdate_personId_idx" ON "DraftUpdate"("personId");
CREATE INDEX "Revision_createdById_idx" ON "Revision"("createdById");
CREATE INDEX "Publication_deskId_idx" ON "Publication"("deskId");
CREATE INDEX "Publication_publishedById_idx" ON "Publication"("publishedById");
CREATE INDEX "Publication_withdrawnById_idx" ON "Publication"("withdrawnById");
CREATE INDEX "WorkflowEvent_personId_idx" ON "WorkflowEvent"("personId");
CREATE INDEX "WorkflowEvent_revisionId_idx" ON "WorkflowEvent"("revisionId");
CREATE INDEX "Waiver_personId_idx" ON "Waiver"("personId");
CREATE INDEX "Question_askedById_idx" ON "Question"("askedById");
CREATE INDEX "Question_resolvedById_idx" ON "Question"("resolvedById");
CREATE INDEX "Source_createdById_idx" ON "Source"("createdById");
CREATE INDEX "Claim_createdById_idx" ON "Claim"("createdById");
CREATE INDEX "Claim_verifiedById_idx" ON "Claim"("verifiedById");
CREATE INDEX "Attribution_createdById_idx" ON "Attribution"("createdById");
