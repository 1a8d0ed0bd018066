ALTER TABLE "Publication" ADD COLUMN "media" JSONB NOT NULL DEFAULT '[]';

ALTER TYPE "CheckName" ADD VALUE 'mediaFile';
ALTER TYPE "CheckName" ADD VALUE 'mediaRights';
ALTER TYPE "CheckName" ADD VALUE 'transcript';
