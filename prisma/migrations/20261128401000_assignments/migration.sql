-- Who is to report, edit, check or read for the law, and until when.
ALTER TYPE "EventName" ADD VALUE 'assign';
ALTER TYPE "EventName" ADD VALUE 'unassign';
ALTER TYPE "NotificationKind" ADD VALUE 'task';

CREATE TYPE "AssignmentTask" AS ENUM ('reporter', 'editor', 'fact_checker', 'legal');

CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "task" "AssignmentTask" NOT NULL,
    "personId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Assignment_ended_by_somebody" CHECK (("endedAt" IS NULL) = ("endedById" IS NULL))
);
CREATE INDEX "Assignment_articleId_idx" ON "Assignment"("articleId");
CREATE INDEX "Assignment_personId_endedAt_idx" ON "Assignment"("personId", "endedAt");
CREATE INDEX "Assignment_byId_idx" ON "Assignment"("byId");
CREATE INDEX "Assignment_endedById_idx" ON "Assignment"("endedById");
CREATE UNIQUE INDEX "Assignment_one_that_stands" ON "Assignment" ("articleId", task) WHERE "endedAt" IS NULL;
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
