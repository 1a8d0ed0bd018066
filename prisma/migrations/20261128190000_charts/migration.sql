-- Checks tell of charts.
ALTER TYPE "CheckName" ADD VALUE 'chart';
ALTER TYPE "CheckName" ADD VALUE 'chartSource';
