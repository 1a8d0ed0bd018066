-- Filters of a page, kept under a name.
CREATE TYPE "ViewPage" AS ENUM ('articles', 'board', 'calendar', 'planning');

CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "page" "ViewPage" NOT NULL,
    "name" TEXT NOT NULL,
    "filters" JSONB NOT NULL DEFAULT '{}',
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "SavedView_personId_page_name_key" ON "SavedView"("personId", "page", "name");
CREATE INDEX "SavedView_page_shared_idx" ON "SavedView"("page", "shared");

ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
