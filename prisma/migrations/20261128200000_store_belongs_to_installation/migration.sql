-- One row. The media store holds the same id: what lies in a store that belongs to another database is not cleared away.
CREATE TABLE "Installation" (
    "one" BOOLEAN NOT NULL DEFAULT true,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "sweeps" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Installation_pkey" PRIMARY KEY ("one"),
    CONSTRAINT "Installation_one_check" CHECK ("one")
);
INSERT INTO "Installation" DEFAULT VALUES;

-- A crop of the whole picture has the bytes, and so the name, of the whole.
DROP INDEX "MediaRendition_key_key";
CREATE INDEX "MediaRendition_key_idx" ON "MediaRendition"("key");
