-- The newsroom hears of reports, and readers of what came of theirs.
ALTER TYPE "NotificationKind" ADD VALUE 'report';
ALTER TYPE "OutboxKind" ADD VALUE 'report_answer';
