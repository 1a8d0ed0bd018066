-- Fronts that editors curate: the working copy, what went out of it, and what is due to.
CREATE TYPE "FrontAct" AS ENUM ('published', 'undone', 'restored', 'planned', 'cancelled', 'wentOut');

CREATE TABLE "Front" (
    "id" UUID NOT NULL,
    "deskId" UUID,
    "language" TEXT NOT NULL,
    "places" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedById" UUID NOT NULL,

    CONSTRAINT "Front_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Front_version_counts" CHECK (version > 0),
    CONSTRAINT "Front_language_is_one" CHECK (is_language(language))
);
-- Of two readers could not say which counts.
CREATE UNIQUE INDEX "Front_one_of_a_kind" ON "Front" ("deskId", language) NULLS NOT DISTINCT;
CREATE INDEX "Front_changedById_idx" ON "Front"("changedById");
ALTER TABLE "Front" ADD CONSTRAINT "Front_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Front" ADD CONSTRAINT "Front_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "FrontVersion" (
    "id" UUID NOT NULL,
    "frontId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "places" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,

    CONSTRAINT "FrontVersion_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "FrontVersion_number_counts" CHECK (number > 0)
);
CREATE UNIQUE INDEX "FrontVersion_frontId_number_key" ON "FrontVersion"("frontId", "number");
CREATE INDEX "FrontVersion_byId_idx" ON "FrontVersion"("byId");
ALTER TABLE "FrontVersion" ADD CONSTRAINT "FrontVersion_frontId_fkey" FOREIGN KEY ("frontId") REFERENCES "Front"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FrontVersion" ADD CONSTRAINT "FrontVersion_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FrontVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE "PlannedFront" (
    "id" UUID NOT NULL,
    "frontId" UUID NOT NULL,
    "places" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,
    "plannedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PlannedFront_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "PlannedFront_frontId_at_key" ON "PlannedFront"("frontId", "at");
CREATE INDEX "PlannedFront_at_idx" ON "PlannedFront"("at");
CREATE INDEX "PlannedFront_byId_idx" ON "PlannedFront"("byId");
ALTER TABLE "PlannedFront" ADD CONSTRAINT "PlannedFront_frontId_fkey" FOREIGN KEY ("frontId") REFERENCES "Front"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PlannedFront" ADD CONSTRAINT "PlannedFront_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "FrontEvent" (
    "id" UUID NOT NULL,
    "act" "FrontAct" NOT NULL,
    "frontId" UUID NOT NULL,
    "number" INTEGER,
    "former" INTEGER,
    "due" TIMESTAMPTZ(3),
    "late" INTEGER,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FrontEvent_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "FrontEvent_plans_have_a_moment" CHECK (act NOT IN ('planned', 'cancelled', 'wentOut') OR due IS NOT NULL),
    CONSTRAINT "FrontEvent_versions_have_a_number" CHECK ((act IN ('planned', 'cancelled')) = (number IS NULL))
);
CREATE INDEX "FrontEvent_frontId_at_idx" ON "FrontEvent"("frontId", "at" DESC);
CREATE INDEX "FrontEvent_byId_idx" ON "FrontEvent"("byId");
CREATE INDEX "FrontEvent_at_id_idx" ON "FrontEvent"("at" DESC, "id" DESC);
ALTER TABLE "FrontEvent" ADD CONSTRAINT "FrontEvent_frontId_fkey" FOREIGN KEY ("frontId") REFERENCES "Front"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FrontEvent" ADD CONSTRAINT "FrontEvent_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FrontEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
