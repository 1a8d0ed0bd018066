-- AlterEnum
ALTER TYPE "CheckName" ADD VALUE 'openSuggestion';

-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "openSuggestions" INTEGER NOT NULL DEFAULT 0;
