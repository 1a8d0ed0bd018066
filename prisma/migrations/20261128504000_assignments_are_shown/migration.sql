-- Boards and calendars show what is to be done until when (tell_changed), and ask for it by day.
CREATE INDEX "Assignment_due" ON "Assignment" ("dueAt") WHERE "endedAt" IS NULL AND "dueAt" IS NOT NULL;
CREATE TRIGGER tell_rows_changed AFTER INSERT OR UPDATE OR DELETE ON "Assignment" FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
