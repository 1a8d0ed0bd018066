-- AlterTable
ALTER TABLE "HistoryPart" ADD COLUMN     "bytes" INTEGER NOT NULL DEFAULT 0;
