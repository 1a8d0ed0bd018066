-- A WebSub hub is told which feeds have changed.
ALTER TYPE "OutboxKind" ADD VALUE 'feeds_changed';
