-- A thread may be about the piece as a whole: then it has no words, and stands nowhere in the text.
ALTER TABLE "CommentThread" ALTER COLUMN "quote" DROP NOT NULL;
ALTER TABLE "CommentThread" ADD CONSTRAINT "CommentThread_place_check"
  CHECK ("quote" IS NOT NULL OR ("words" = '' AND "before" = '' AND "after" = '' AND "at" = 0 AND NOT "anchored"));
