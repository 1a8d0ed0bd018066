-- CreateEnum
CREATE TYPE "MediaForm" AS ENUM ('image', 'sound', 'document');

-- CreateEnum
CREATE TYPE "Licence" AS ENUM ('own', 'agency', 'handout', 'permission', 'press', 'public_domain', 'cc_by', 'cc_by_sa', 'cc_by_nc', 'cc_by_nd', 'cc0');

-- CreateEnum
CREATE TYPE "MediaColour" AS ENUM ('red', 'orange', 'yellow', 'green', 'turquoise', 'blue', 'purple', 'pink', 'brown', 'black', 'grey', 'white');

-- CreateEnum
CREATE TYPE "MediaFinding" AS ENUM ('place', 'device', 'comments', 'thumbnail', 'moving', 'c2pa', 'shrunk');

-- CreateEnum
CREATE TYPE "UploadState" AS ENUM ('arriving', 'waiting', 'ready', 'refused');

-- CreateTable
CREATE TABLE "MediaFile" (
    "id" UUID NOT NULL,
    "form" "MediaForm" NOT NULL,
    "type" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "salt" BYTEA NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "duration" INTEGER,
    "pages" INTEGER,
    "thumbhash" BYTEA,
    "perceptualHash" BIGINT,
    "colours" "MediaColour"[] DEFAULT ARRAY[]::"MediaColour"[],
    "findings" "MediaFinding"[] DEFAULT ARRAY[]::"MediaFinding"[],
    "name" TEXT NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "decorative" BOOLEAN NOT NULL DEFAULT false,
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "copyright" TEXT NOT NULL DEFAULT '',
    "licence" "Licence",
    "sourceId" UUID,
    "people" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "place" TEXT NOT NULL DEFAULT '',
    "takenAt" TIMESTAMPTZ(3),
    "rightsUntil" DATE,
    "rightsWhere" TEXT NOT NULL DEFAULT '',
    "rightsUses" INTEGER,
    "rightsCost" TEXT NOT NULL DEFAULT '',
    "focusX" INTEGER NOT NULL DEFAULT 500,
    "focusY" INTEGER NOT NULL DEFAULT 500,
    "crops" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "uploadedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MediaFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MediaTag" (
    "fileId" UUID NOT NULL,
    "tagId" UUID NOT NULL,

    CONSTRAINT "MediaTag_pkey" PRIMARY KEY ("fileId","tagId")
);

-- CreateTable
CREATE TABLE "MediaRendition" (
    "id" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "crop" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER,
    "bytes" INTEGER,
    "key" TEXT,
    "takenUntil" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MediaRendition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MediaUpload" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "state" "UploadState" NOT NULL DEFAULT 'arriving',
    "refusal" JSONB,
    "fileId" UUID,
    "takenUntil" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MediaUpload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "MediaFile_hash_key" ON "MediaFile"("hash");

-- CreateIndex
CREATE INDEX "MediaFile_createdAt_id_idx" ON "MediaFile"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "MediaFile_form_createdAt_id_idx" ON "MediaFile"("form", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "MediaFile_licence_createdAt_id_idx" ON "MediaFile"("licence", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "MediaFile_credit_createdAt_id_idx" ON "MediaFile"("credit", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "MediaFile_sourceId_idx" ON "MediaFile"("sourceId");

-- CreateIndex
CREATE INDEX "MediaFile_uploadedById_idx" ON "MediaFile"("uploadedById");

-- CreateIndex
CREATE INDEX "MediaTag_tagId_idx" ON "MediaTag"("tagId");

-- CreateIndex
CREATE UNIQUE INDEX "MediaRendition_key_key" ON "MediaRendition"("key");

-- CreateIndex
CREATE UNIQUE INDEX "MediaRendition_fileId_crop_type_width_key" ON "MediaRendition"("fileId", "crop", "type", "width");

-- CreateIndex
CREATE INDEX "MediaUpload_personId_createdAt_idx" ON "MediaUpload"("personId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "MediaUpload_state_changedAt_idx" ON "MediaUpload"("state", "changedAt");

-- CreateIndex
CREATE INDEX "MediaUpload_fileId_idx" ON "MediaUpload"("fileId");

-- AddForeignKey
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaTag" ADD CONSTRAINT "MediaTag_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaTag" ADD CONSTRAINT "MediaTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaRendition" ADD CONSTRAINT "MediaRendition_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaUpload" ADD CONSTRAINT "MediaUpload_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaUpload" ADD CONSTRAINT "MediaUpload_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ───────────── what is found of a file ─────────────

-- `array_to_string` is not immutable for arrays of any type; for text it is.
CREATE FUNCTION joined(words text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT array_to_string(words, ' ') $$;

ALTER TABLE "MediaFile" ADD COLUMN search tsvector GENERATED ALWAYS AS (
  to_tsvector('simple', plain_letters(left(
    regexp_replace(name, '[._-]+', ' ', 'g') || ' ' || caption || ' ' || alt || ' ' || credit || ' ' || copyright || ' ' || place || ' ' || joined(coalesce(people, '{}')),
    20000)))
) STORED;
CREATE INDEX "MediaFile_search" ON "MediaFile" USING gin (search) WITH (fastupdate = off);
CREATE INDEX "MediaFile_people" ON "MediaFile" USING gin (people);
CREATE INDEX "MediaFile_colours" ON "MediaFile" USING gin (colours);

CREATE FUNCTION media_with(words tsquery, most int) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 1000
SET enable_seqscan = off
AS $$ SELECT id FROM "MediaFile" WHERE search @@ words LIMIT most $$;

-- What is still to be made, the one and the other, in the order in which it came.
CREATE INDEX "MediaRendition_to_make" ON "MediaRendition" (id) WHERE key IS NULL AND "failedAt" IS NULL;

ALTER TABLE "MediaFile"
  ADD CONSTRAINT "MediaFile_hash_check" CHECK (octet_length(hash) = 32),
  ADD CONSTRAINT "MediaFile_thumbhash_check" CHECK (octet_length(thumbhash) < 30),
  ADD CONSTRAINT "MediaFile_focus_check" CHECK ("focusX" BETWEEN 0 AND 1000 AND "focusY" BETWEEN 0 AND 1000),
  ADD CONSTRAINT "MediaFile_alt_check" CHECK (NOT decorative OR alt = '');
