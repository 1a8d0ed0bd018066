-- What a picture showed when a revision was frozen: other bytes behind its file are compared with that.
ALTER TABLE "RevisionMedia" ADD COLUMN "perceptualHash" BIGINT;
UPDATE "RevisionMedia" m SET "perceptualHash" = f."perceptualHash" FROM "MediaFile" f WHERE f.id = m."fileId";
