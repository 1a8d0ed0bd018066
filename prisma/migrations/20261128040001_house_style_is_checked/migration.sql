-- Warnings of house style that a text still has are told by a check.
ALTER TYPE "CheckName" ADD VALUE 'houseStyle';
