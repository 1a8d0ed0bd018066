-- Somebody without an account gives her word about one revision, by a link that goes to her address alone.
ALTER TYPE "EventName" ADD VALUE 'askGuest';
ALTER TYPE "EventName" ADD VALUE 'revokeGuest';
ALTER TYPE "EventName" ADD VALUE 'guestSays';
ALTER TYPE "OutboxKind" ADD VALUE 'guest_link';
CREATE TYPE "GuestVerdict" AS ENUM ('approves', 'objects', 'comments');

ALTER TABLE "ReviewStep" ADD COLUMN "guests" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "ReviewStep" ADD CONSTRAINT "ReviewStep_no_guest_approves" CHECK (NOT guests OR kind <> 'approval');

CREATE TABLE "GuestReview" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "kind" "ReviewKind",
    "name" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "madeById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "revokedById" UUID,
    "verdict" "GuestVerdict",
    "note" TEXT NOT NULL DEFAULT '',
    "saidAt" TIMESTAMPTZ(3),

    CONSTRAINT "GuestReview_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "GuestReview_hash_is_a_seal" CHECK (octet_length(hash) = 32),
    CONSTRAINT "GuestReview_has_a_name" CHECK (is_said(name)),
    CONSTRAINT "GuestReview_no_approval" CHECK (kind IS NULL OR kind <> 'approval'),
    CONSTRAINT "GuestReview_said_once_and_whole" CHECK (
      (verdict IS NULL) = ("saidAt" IS NULL) AND (verdict IS NULL OR verdict = 'approves' OR is_said(note))),
    CONSTRAINT "GuestReview_revoked_by_somebody" CHECK (("revokedAt" IS NULL) = ("revokedById" IS NULL))
);
CREATE INDEX "GuestReview_articleId_createdAt_idx" ON "GuestReview"("articleId", "createdAt");
CREATE INDEX "GuestReview_revisionId_idx" ON "GuestReview"("revisionId");
CREATE INDEX "GuestReview_madeById_idx" ON "GuestReview"("madeById");
CREATE INDEX "GuestReview_revokedById_idx" ON "GuestReview"("revokedById");
ALTER TABLE "GuestReview" ADD CONSTRAINT "GuestReview_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GuestReview" ADD CONSTRAINT "GuestReview_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GuestReview" ADD CONSTRAINT "GuestReview_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GuestReview" ADD CONSTRAINT "GuestReview_revokedById_fkey" FOREIGN KEY ("revokedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ReviewWord" ALTER COLUMN "personId" DROP NOT NULL, ADD COLUMN "guestId" UUID;
CREATE INDEX "ReviewWord_guestId_idx" ON "ReviewWord"("guestId");
ALTER TABLE "ReviewWord" ADD CONSTRAINT "ReviewWord_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "GuestReview"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReviewWord" ADD CONSTRAINT "ReviewWord_of_somebody" CHECK (num_nonnulls("personId", "guestId") = 1);
