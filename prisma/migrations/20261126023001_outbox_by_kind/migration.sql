ALTER TABLE "Outbox" ADD COLUMN "failedAt" TIMESTAMPTZ(3), ADD COLUMN "failure" TEXT;
DROP INDEX "Outbox_takenAt_id_idx";
CREATE INDEX "Outbox_kind_takenAt_id_idx" ON "Outbox"("kind", "takenAt", "id");

-- Each kind has a queue of its own now. What waits in the former one is handed over once more, and nobody works that one.
UPDATE "Outbox" SET "takenAt" = NULL WHERE "takenAt" > now() - interval '1 day';
