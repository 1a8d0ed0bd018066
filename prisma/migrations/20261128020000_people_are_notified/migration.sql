-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('mention', 'reply', 'comment', 'assignment', 'review', 'question', 'answer', 'decision');

-- CreateEnum
CREATE TYPE "MailFrequency" AS ENUM ('at_once', 'hourly', 'daily', 'never');

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "digestHour" INTEGER NOT NULL DEFAULT 8;

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "articleId" UUID NOT NULL,
    "byId" UUID,
    "commentId" UUID,
    "questionId" UUID,
    "eventId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "inPage" BOOLEAN NOT NULL DEFAULT true,
    "mailAt" TIMESTAMPTZ(3),
    "why" JSONB,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationChoice" (
    "personId" UUID NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "inPage" BOOLEAN NOT NULL,
    "mail" "MailFrequency" NOT NULL,

    CONSTRAINT "NotificationChoice_pkey" PRIMARY KEY ("personId","kind")
);

-- CreateIndex
CREATE INDEX "Notification_personId_at_id_idx" ON "Notification"("personId", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Notification_mailAt_idx" ON "Notification"("mailAt");

-- CreateIndex
CREATE INDEX "Notification_at_idx" ON "Notification"("at");

-- CreateIndex
CREATE INDEX "Notification_articleId_idx" ON "Notification"("articleId");

-- CreateIndex
CREATE INDEX "Notification_byId_idx" ON "Notification"("byId");

-- CreateIndex
CREATE INDEX "Notification_commentId_idx" ON "Notification"("commentId");

-- CreateIndex
CREATE INDEX "Notification_questionId_idx" ON "Notification"("questionId");

-- CreateIndex
CREATE INDEX "Notification_eventId_idx" ON "Notification"("eventId");

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "WorkflowEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationChoice" ADD CONSTRAINT "NotificationChoice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An hour of a day
ALTER TABLE "Person" ADD CONSTRAINT "Person_digestHour_check" CHECK ("digestHour" BETWEEN 0 AND 23);
