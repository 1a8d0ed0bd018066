-- Calendars that are open hear of a withdrawal that is planned, changed or cancelled, as of everything else on them.
CREATE TRIGGER tell_rows_changed AFTER INSERT OR UPDATE OR DELETE ON "PlannedWithdrawal" FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
