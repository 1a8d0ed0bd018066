-- Checks tell of notices to readers.
ALTER TYPE "CheckName" ADD VALUE 'notice';
ALTER TYPE "CheckName" ADD VALUE 'silentChange';
