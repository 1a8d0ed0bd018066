-- A publication keeps what it shows of its pictures, and checks tell of them.
ALTER TABLE "Publication" ADD COLUMN "pictures" JSONB NOT NULL DEFAULT '[]';
ALTER TYPE "CheckName" ADD VALUE 'picture';
ALTER TYPE "CheckName" ADD VALUE 'pictureAlt';
ALTER TYPE "CheckName" ADD VALUE 'pictureRights';
ALTER TYPE "CheckName" ADD VALUE 'pictureRightsEnd';
