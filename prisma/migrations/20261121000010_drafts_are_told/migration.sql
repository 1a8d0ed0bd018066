-- The live drafts that people have open hear at once when what they may do changes. A message that gets lost does no harm:
-- every change of text looks again, and so does collab every few seconds.

CREATE FUNCTION tell_draft() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  article uuid;
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'Draft' THEN article := new."articleId";
    WHEN 'Article' THEN article := new.id;
    ELSE article := old."articleId";
  END CASE;
  PERFORM pg_notify('draft_moved', article::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_moved AFTER UPDATE OF state ON "Draft" FOR EACH ROW
  WHEN (old.state IS DISTINCT FROM new.state) EXECUTE FUNCTION tell_draft();
CREATE TRIGGER tell_moved AFTER UPDATE OF "deskId" ON "Article" FOR EACH ROW
  WHEN (old."deskId" IS DISTINCT FROM new."deskId") EXECUTE FUNCTION tell_draft();
CREATE TRIGGER tell_moved AFTER DELETE ON "ArticleAuthor" FOR EACH ROW EXECUTE FUNCTION tell_draft();

CREATE FUNCTION tell_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('person_moved', CASE TG_TABLE_NAME WHEN 'Person' THEN new.id ELSE old."personId" END::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_moved AFTER UPDATE OF role, active ON "Person" FOR EACH ROW
  WHEN (old.role IS DISTINCT FROM new.role OR old.active IS DISTINCT FROM new.active) EXECUTE FUNCTION tell_person();
CREATE TRIGGER tell_moved AFTER DELETE ON "DeskMember" FOR EACH ROW EXECUTE FUNCTION tell_person();
