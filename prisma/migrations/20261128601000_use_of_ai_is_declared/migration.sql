-- What is declared of AI in a piece, and what the newsroom has decided about it: each decision a row, of which the newest holds.
ALTER TYPE "CheckName" ADD VALUE 'aiUse';
CREATE TYPE "AiReader" AS ENUM ('editor', 'chief', 'nobody');
ALTER TABLE "Article" ADD COLUMN "aiUse" JSONB NOT NULL DEFAULT '{}';
CREATE TABLE "AiRule" (
    "id" UUID NOT NULL,
    "mustDeclare" BOOLEAN NOT NULL,
    "helpedReadBy" "AiReader" NOT NULL,
    "generatedReadBy" "AiReader" NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "AiRule_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "AiRule_at_id_idx" ON "AiRule"("at" DESC, "id" DESC);
CREATE INDEX "AiRule_byId_at_id_idx" ON "AiRule"("byId", "at" DESC, "id" DESC);
ALTER TABLE "AiRule" ADD CONSTRAINT "AiRule_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AiRule" FOR EACH ROW EXECUTE FUNCTION refuse_change();
