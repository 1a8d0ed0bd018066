-- The calendar asks for what went out, goes out and may go out on a day.
CREATE INDEX "Publication_publishedAt_idx" ON "Publication"("publishedAt");
CREATE INDEX "Draft_scheduled" ON "Draft" ("scheduledFor") WHERE "scheduledFor" IS NOT NULL;
CREATE INDEX "Article_embargo" ON "Article" ("embargoUntil") WHERE "embargoUntil" IS NOT NULL;
