-- Queues of reports that are open hear of a report that came in, and of what became of one. What is only forgotten of whoever sent it tells nobody but by its address.
CREATE TRIGGER tell_rows_changed AFTER INSERT ON "ErrorReport" FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
CREATE TRIGGER tell_changed AFTER UPDATE ON "ErrorReport" FOR EACH ROW
  WHEN (old.state IS DISTINCT FROM new.state OR old."handlerId" IS DISTINCT FROM new."handlerId"
    OR old.answer IS DISTINCT FROM new.answer OR old."correctionId" IS DISTINCT FROM new."correctionId"
    OR (old.email IS NULL) IS DISTINCT FROM (new.email IS NULL))
  EXECUTE FUNCTION tell_changed();
