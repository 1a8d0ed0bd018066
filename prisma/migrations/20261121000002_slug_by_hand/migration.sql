-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "slugByHand" BOOLEAN NOT NULL DEFAULT false;
