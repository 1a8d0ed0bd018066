-- Nothing of an article may be public before; whoever sets or lifts it is on record, and a check tells of it.
ALTER TABLE "Article" ADD COLUMN "embargoUntil" TIMESTAMPTZ(3);
ALTER TYPE "EventName" ADD VALUE 'embargo' AFTER 'import';
ALTER TYPE "CheckName" ADD VALUE 'embargo';
