-- What was waived before is asked about again: nobody knows for which words it was meant.
ALTER TABLE "Waiver" ADD COLUMN "words" TEXT NOT NULL DEFAULT '';
