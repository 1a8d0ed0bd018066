-- A file that the store can't be asked for waits until its sender asks again.
ALTER TYPE "UploadState" ADD VALUE 'stopped';
ALTER TABLE "MediaUpload" ADD COLUMN "storeTries" INTEGER NOT NULL DEFAULT 0;
