-- A draft whose history makes every opening slow is made anew from its text, once, and the article's history says so.
ALTER TABLE "Draft" ADD COLUMN "generation" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Draft" ADD COLUMN "weighed" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Draft" ADD COLUMN "tooHeavy" BOOLEAN NOT NULL DEFAULT false;
ALTER TYPE "EventName" ADD VALUE 'rebuild' AFTER 'embargo';
