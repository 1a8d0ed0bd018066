-- An article before its text.
CREATE TABLE "Idea" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "profile" "Profile" NOT NULL DEFAULT 'news',
    "deskId" UUID,
    "language" TEXT NOT NULL DEFAULT 'en',
    "personId" UUID,
    "dueAt" TIMESTAMPTZ(3),
    "notes" TEXT NOT NULL DEFAULT '',
    "tagId" UUID,
    "articleId" UUID,
    "droppedAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Idea_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Idea_said" CHECK ("title" <> ''),
    -- What became a draft is not given up here, but by spiking that.
    CONSTRAINT "Idea_one_end" CHECK ("articleId" IS NULL OR "droppedAt" IS NULL)
);

CREATE UNIQUE INDEX "Idea_articleId_key" ON "Idea"("articleId");
CREATE INDEX "Idea_dueAt_idx" ON "Idea"("dueAt");
CREATE INDEX "Idea_deskId_idx" ON "Idea"("deskId");
CREATE INDEX "Idea_personId_idx" ON "Idea"("personId");
CREATE INDEX "Idea_tagId_idx" ON "Idea"("tagId");
CREATE INDEX "Idea_createdById_idx" ON "Idea"("createdById");

ALTER TABLE "Idea" ADD CONSTRAINT "Idea_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Boards and calendars show it (tell_changed).
CREATE TRIGGER tell_rows_changed AFTER INSERT OR UPDATE OR DELETE ON "Idea" FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
