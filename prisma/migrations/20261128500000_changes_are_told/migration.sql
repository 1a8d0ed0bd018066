-- Boards and calendars that people have open hear at once that something on them changed: not what, since each page asks for itself, and gets what
-- its person may see. One notification a transaction. One that gets lost does no harm: pages ask by themselves, too.
CREATE FUNCTION tell_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('newsroom_changed', '');
  RETURN NULL;
END $$;

CREATE TRIGGER tell_rows_changed AFTER INSERT OR DELETE ON "Draft" FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
CREATE TRIGGER tell_changed AFTER UPDATE ON "Draft" FOR EACH ROW
  WHEN (old.state IS DISTINCT FROM new.state OR old.headline IS DISTINCT FROM new.headline
    OR old."scheduledFor" IS DISTINCT FROM new."scheduledFor")
  EXECUTE FUNCTION tell_changed();
CREATE TRIGGER tell_changed AFTER UPDATE ON "Article" FOR EACH ROW
  WHEN (old."deskId" IS DISTINCT FROM new."deskId" OR old.profile IS DISTINCT FROM new.profile
    OR old.language IS DISTINCT FROM new.language OR old."embargoUntil" IS DISTINCT FROM new."embargoUntil")
  EXECUTE FUNCTION tell_changed();
CREATE TRIGGER tell_rows_changed AFTER INSERT OR DELETE ON "ArticleAuthor" FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
CREATE TRIGGER tell_rows_changed AFTER INSERT OR DELETE ON "ArticleTag" FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
CREATE TRIGGER tell_rows_changed AFTER INSERT OR UPDATE ON "Publication" FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
