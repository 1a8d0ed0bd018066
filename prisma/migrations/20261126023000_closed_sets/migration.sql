-- Free strings become the closed sets that the code has tables of. A row with a value that no table knows stops the migration,
-- and the message names the value: such a row says what nobody can read any more, and only a person can tell what it meant.
-- A later value is one line: ALTER TYPE "CheckName" ADD VALUE 'name';

CREATE TYPE "EventName" AS ENUM ('import', 'submit', 'updateReview', 'takeBack', 'requestChanges', 'approve', 'voidApproval', 'schedule', 'unschedule', 'publish', 'revise', 'spike', 'revive', 'withdraw');
CREATE TYPE "CheckName" AS ENUM ('headline', 'standfirst', 'text', 'desk', 'mainTag', 'author', 'claimSource', 'offTheRecord', 'publicLabel', 'falseClaim', 'openQuestion', 'disputedClaim', 'hasClaims');
CREATE TYPE "OutboxKind" AS ENUM ('mail');

-- The constraint compares with text and is written anew for the enum.
ALTER TABLE "WorkflowEvent" DROP CONSTRAINT "WorkflowEvent_has_reason";
ALTER TABLE "WorkflowEvent" ALTER COLUMN move TYPE "EventName" USING move::"EventName";
ALTER TABLE "WorkflowEvent"
  ADD CONSTRAINT "WorkflowEvent_has_reason" CHECK (move NOT IN ('requestChanges', 'spike', 'withdraw') OR is_said(reason));

ALTER TABLE "Waiver" ALTER COLUMN "check" TYPE "CheckName" USING "check"::"CheckName";

ALTER TABLE "Outbox" ALTER COLUMN kind TYPE "OutboxKind" USING kind::"OutboxKind";
