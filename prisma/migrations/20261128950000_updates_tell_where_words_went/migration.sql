-- Where the words went that an update of a draft moved: whoever opens the draft after a restart need not guess.
ALTER TABLE "DraftUpdate" ADD COLUMN "moved" BYTEA;
