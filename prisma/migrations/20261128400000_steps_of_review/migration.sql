-- Which reviews a piece needs before its approval, who gave which of them for which revision, and which piece a lawyer has to read.
ALTER TYPE "EventName" ADD VALUE 'stepGiven';
ALTER TYPE "EventName" ADD VALUE 'stepTakenBack';
ALTER TYPE "EventName" ADD VALUE 'stepFell';
ALTER TYPE "EventName" ADD VALUE 'demandLegal';
ALTER TYPE "EventName" ADD VALUE 'dropLegal';
ALTER TYPE "NotificationKind" ADD VALUE 'step';

CREATE TYPE "ReviewKind" AS ENUM ('fact_check', 'copy_edit', 'expert', 'legal', 'editor', 'approval');
CREATE TYPE "ReviewRuleAct" AS ENUM ('added', 'changed', 'removed');

CREATE TABLE "ReviewRule" (
    "id" UUID NOT NULL,
    "deskId" UUID,
    "profile" "Profile",
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedById" UUID NOT NULL,

    CONSTRAINT "ReviewRule_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ReviewRule_version_counts" CHECK (version > 0)
);
CREATE INDEX "ReviewRule_deskId_idx" ON "ReviewRule"("deskId");
CREATE INDEX "ReviewRule_changedById_idx" ON "ReviewRule"("changedById");
-- Of two rules for the same pieces nobody could say which counts.
CREATE UNIQUE INDEX "ReviewRule_one_of_a_kind" ON "ReviewRule" ("deskId", profile) NULLS NOT DISTINCT;
ALTER TABLE "ReviewRule" ADD CONSTRAINT "ReviewRule_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReviewRule" ADD CONSTRAINT "ReviewRule_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "ReviewStep" (
    "ruleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ReviewKind" NOT NULL,
    "onDemand" BOOLEAN NOT NULL DEFAULT false,
    "roles" "Role"[] DEFAULT ARRAY[]::"Role"[],
    "personIds" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "ReviewStep_pkey" PRIMARY KEY ("ruleId", "position"),
    CONSTRAINT "ReviewStep_somebody_may_give_it" CHECK (cardinality(roles) + cardinality("personIds") > 0),
    CONSTRAINT "ReviewStep_only_legal_is_demanded" CHECK (NOT "onDemand" OR kind = 'legal')
);
CREATE UNIQUE INDEX "ReviewStep_ruleId_kind_key" ON "ReviewStep"("ruleId", "kind");
ALTER TABLE "ReviewStep" ADD CONSTRAINT "ReviewStep_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "ReviewRule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "ReviewRuleEvent" (
    "id" UUID NOT NULL,
    "act" "ReviewRuleAct" NOT NULL,
    "ruleId" UUID NOT NULL,
    "rule" JSONB NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewRuleEvent_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ReviewRuleEvent_byId_idx" ON "ReviewRuleEvent"("byId");
CREATE INDEX "ReviewRuleEvent_at_id_idx" ON "ReviewRuleEvent"("at" DESC, "id" DESC);
ALTER TABLE "ReviewRuleEvent" ADD CONSTRAINT "ReviewRuleEvent_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ReviewRuleEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE "ReviewWord" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "kind" "ReviewKind" NOT NULL,
    "personId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fellAt" TIMESTAMPTZ(3),
    "fellById" UUID,
    "fellWhy" JSONB,

    CONSTRAINT "ReviewWord_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ReviewWord_hash_is_a_seal" CHECK (octet_length(hash) = 32),
    -- The approval is a move of the workflow.
    CONSTRAINT "ReviewWord_before_the_approval" CHECK (kind <> 'approval'),
    CONSTRAINT "ReviewWord_falls_for_a_reason" CHECK (("fellAt" IS NULL) = ("fellWhy" IS NULL))
);
CREATE INDEX "ReviewWord_articleId_at_idx" ON "ReviewWord"("articleId", "at");
CREATE INDEX "ReviewWord_revisionId_idx" ON "ReviewWord"("revisionId");
CREATE INDEX "ReviewWord_personId_idx" ON "ReviewWord"("personId");
CREATE INDEX "ReviewWord_fellById_idx" ON "ReviewWord"("fellById");
CREATE UNIQUE INDEX "ReviewWord_one_that_stands" ON "ReviewWord" ("articleId", kind) WHERE "fellAt" IS NULL;
ALTER TABLE "ReviewWord" ADD CONSTRAINT "ReviewWord_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReviewWord" ADD CONSTRAINT "ReviewWord_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReviewWord" ADD CONSTRAINT "ReviewWord_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReviewWord" ADD CONSTRAINT "ReviewWord_fellById_fkey" FOREIGN KEY ("fellById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "LegalDemand" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "LegalDemand_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "LegalDemand_says_why" CHECK (is_said(reason))
);
CREATE INDEX "LegalDemand_articleId_idx" ON "LegalDemand"("articleId");
CREATE INDEX "LegalDemand_byId_idx" ON "LegalDemand"("byId");
CREATE INDEX "LegalDemand_endedById_idx" ON "LegalDemand"("endedById");
CREATE UNIQUE INDEX "LegalDemand_one_that_stands" ON "LegalDemand" ("articleId") WHERE "endedAt" IS NULL;
ALTER TABLE "LegalDemand" ADD CONSTRAINT "LegalDemand_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "LegalDemand" ADD CONSTRAINT "LegalDemand_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LegalDemand" ADD CONSTRAINT "LegalDemand_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
