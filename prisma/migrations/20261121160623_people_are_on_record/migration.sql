-- CreateEnum
CREATE TYPE "PersonAct" AS ENUM ('invited', 'invite_revoked', 'joined', 'placed', 'deactivated', 'reactivated', 'reset_link', 'password_set', 'password_changed', 'session_ended', 'sessions_ended');

-- CreateTable
CREATE TABLE "PersonEvent" (
    "id" UUID NOT NULL,
    "act" "PersonAct" NOT NULL,
    "personId" UUID,
    "email" CITEXT,
    "byId" UUID,
    "fromRole" "Role",
    "toRole" "Role",
    "fromDesks" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "toDesks" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PersonEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PersonEvent_personId_at_idx" ON "PersonEvent"("personId", "at");

-- CreateIndex
CREATE INDEX "PersonEvent_email_at_idx" ON "PersonEvent"("email", "at");

-- AddForeignKey
ALTER TABLE "PersonEvent" ADD CONSTRAINT "PersonEvent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonEvent" ADD CONSTRAINT "PersonEvent_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "PersonEvent"
  ADD CONSTRAINT "PersonEvent_about_somebody" CHECK ("personId" IS NOT NULL OR email IS NOT NULL),
  ADD CONSTRAINT "PersonEvent_says_roles" CHECK (act <> 'placed' OR ("fromRole" IS NOT NULL AND "toRole" IS NOT NULL));
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "PersonEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
