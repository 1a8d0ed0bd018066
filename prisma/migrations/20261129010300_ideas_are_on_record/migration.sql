-- What was done about ideas is on record, as of everything else.
CREATE TYPE "IdeaAct" AS ENUM ('made', 'changed', 'begun', 'dropped', 'takenUp');

CREATE TABLE "IdeaEvent" (
    "id" UUID NOT NULL,
    "act" "IdeaAct" NOT NULL,
    "ideaId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdeaEvent_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "IdeaEvent_ideaId_at_idx" ON "IdeaEvent"("ideaId", "at");
CREATE INDEX "IdeaEvent_byId_at_id_idx" ON "IdeaEvent"("byId", "at" DESC, "id" DESC);
CREATE INDEX "IdeaEvent_at_id_idx" ON "IdeaEvent"("at" DESC, "id" DESC);
ALTER TABLE "IdeaEvent" ADD CONSTRAINT "IdeaEvent_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "IdeaEvent" ADD CONSTRAINT "IdeaEvent_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of those that are there, who made them and when is known, and nothing else.
INSERT INTO "IdeaEvent" (id, act, "ideaId", title, "byId", at)
SELECT gen_random_uuid(), 'made', id, title, "createdById", "createdAt" FROM "Idea";

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "IdeaEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
