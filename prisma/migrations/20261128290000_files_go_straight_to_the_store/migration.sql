-- A file may come straight to the bucket, in parts of this many bytes, at addresses that expire at this moment.
ALTER TABLE "MediaUpload" ADD COLUMN "partSize" INTEGER, ADD COLUMN "signedUntil" TIMESTAMPTZ(3);
