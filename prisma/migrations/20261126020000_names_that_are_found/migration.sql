ALTER TABLE "Session" RENAME COLUMN "place" TO "ipAddress";
ALTER TYPE "PersonAct" RENAME VALUE 'placed' TO 'role_changed';
