-- A due date that nobody could set, a count of saves of what is never saved again, and an index of names that nobody looks up by parts.
ALTER TABLE "Draft" DROP COLUMN "dueAt";
ALTER TABLE "Source" DROP COLUMN "version";
DROP INDEX "Person_name_trigrams";
