-- What the newsroom writes and what it does not, and what became of each rule.
CREATE TYPE "StyleKind" AS ENUM ('words', 'pattern');
CREATE TYPE "StyleSeverity" AS ENUM ('hint', 'warning');
CREATE TYPE "StyleAct" AS ENUM ('added', 'changed', 'removed');

CREATE TABLE "StyleRule" (
    "id" UUID NOT NULL,
    "language" TEXT NOT NULL DEFAULT '',
    "kind" "StyleKind" NOT NULL,
    "term" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "suggestions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "severity" "StyleSeverity" NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "inQuotes" BOOLEAN NOT NULL DEFAULT false,
    "caseSensitive" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedById" UUID NOT NULL,

    CONSTRAINT "StyleRule_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "StyleRule_language_form" CHECK (language = '' OR is_language(language)),
    CONSTRAINT "StyleRule_says_what_and_why" CHECK (is_said(term) AND is_said(explanation)),
    CONSTRAINT "StyleRule_version_counts" CHECK (version > 0)
);

CREATE TABLE "StyleEvent" (
    "id" UUID NOT NULL,
    "act" "StyleAct" NOT NULL,
    "ruleId" UUID NOT NULL,
    "rule" JSONB NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StyleEvent_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "StyleRule_language_kind_term_key" ON "StyleRule"("language", "kind", "term");
CREATE INDEX "StyleRule_changedById_idx" ON "StyleRule"("changedById");
CREATE INDEX "StyleEvent_ruleId_at_idx" ON "StyleEvent"("ruleId", "at");
CREATE INDEX "StyleEvent_byId_idx" ON "StyleEvent"("byId");

ALTER TABLE "StyleRule" ADD CONSTRAINT "StyleRule_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "StyleEvent" ADD CONSTRAINT "StyleEvent_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "StyleEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
