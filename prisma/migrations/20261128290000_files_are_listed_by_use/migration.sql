-- ───────────── by use ─────────────

-- Where a file is looked for by whether anything uses it: under true once something did, under false while nothing may. It stands under both
-- where only a look at its uses can tell. Nothing that anything uses is missing under true, and nothing that nothing uses under false.
CREATE TABLE "MediaByUse" (
    "fileId" UUID NOT NULL,
    "used" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "MediaByUse_pkey" PRIMARY KEY ("fileId","used")
);
CREATE INDEX "MediaByUse_used_createdAt_fileId_idx" ON "MediaByUse"("used", "createdAt" DESC, "fileId" DESC);
ALTER TABLE "MediaByUse" ADD CONSTRAINT "MediaByUse_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "MediaByUse" ("fileId", used, "createdAt")
SELECT f.id, true, f."createdAt" FROM "MediaFile" f
WHERE EXISTS (SELECT FROM "DraftMedia" u WHERE u."fileId" = f.id) OR EXISTS (SELECT FROM "RevisionMedia" u WHERE u."fileId" = f.id)
  OR EXISTS (SELECT FROM "PublicationMedia" u WHERE u."fileId" = f.id) OR EXISTS (SELECT FROM "AttributionFile" u WHERE u."fileId" = f.id)
  OR EXISTS (SELECT FROM "SourceSnapshot" u WHERE u."fileId" = f.id) OR EXISTS (SELECT FROM "Article" a WHERE a."leadFileId" = f.id);
INSERT INTO "MediaByUse" ("fileId", used, "createdAt")
SELECT f.id, false, f."createdAt" FROM "MediaFile" f
WHERE NOT EXISTS (SELECT FROM "DraftMedia" u WHERE u."fileId" = f.id) AND NOT EXISTS (SELECT FROM "AttributionFile" u WHERE u."fileId" = f.id)
  AND NOT EXISTS (SELECT FROM "SourceSnapshot" u WHERE u."fileId" = f.id) AND NOT EXISTS (SELECT FROM "Article" a WHERE a."leadFileId" = f.id);

CREATE FUNCTION file_may_be_used(file uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "MediaByUse" ("fileId", used, "createdAt") SELECT id, true, "createdAt" FROM "MediaFile" WHERE id = file
  ON CONFLICT DO NOTHING $$;
CREATE FUNCTION file_may_be_unused(file uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "MediaByUse" ("fileId", used, "createdAt") SELECT id, false, "createdAt" FROM "MediaFile" WHERE id = file
  ON CONFLICT DO NOTHING $$;
CREATE FUNCTION file_is_used(file uuid) RETURNS void LANGUAGE sql AS $$
  SELECT file_may_be_used(file);
  DELETE FROM "MediaByUse" WHERE "fileId" = file AND NOT used $$;

CREATE FUNCTION list_new_files() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO "MediaByUse" ("fileId", used, "createdAt") SELECT id, false, "createdAt" FROM fresh;
  RETURN NULL;
END $$;
CREATE TRIGGER list_by_use AFTER INSERT ON "MediaFile" REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION list_new_files();

-- A row of these is a use for as long as it stands.
CREATE FUNCTION list_by_use() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'UPDATE' AND NEW."fileId" = OLD."fileId" THEN RETURN NULL; END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM file_is_used(NEW."fileId"); END IF;
  IF TG_OP <> 'INSERT' THEN PERFORM file_may_be_unused(OLD."fileId"); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER list_by_use AFTER INSERT OR UPDATE OF "fileId" OR DELETE ON "DraftMedia" FOR EACH ROW EXECUTE FUNCTION list_by_use();
CREATE TRIGGER list_by_use AFTER INSERT OR UPDATE OF "fileId" OR DELETE ON "AttributionFile" FOR EACH ROW EXECUTE FUNCTION list_by_use();
CREATE TRIGGER list_by_use AFTER INSERT OR UPDATE OF "fileId" OR DELETE ON "SourceSnapshot" FOR EACH ROW EXECUTE FUNCTION list_by_use();

CREATE FUNCTION list_lead_by_use() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'UPDATE' AND NEW."leadFileId" IS NOT DISTINCT FROM OLD."leadFileId" THEN RETURN NULL; END IF;
  IF TG_OP <> 'DELETE' AND NEW."leadFileId" IS NOT NULL THEN PERFORM file_is_used(NEW."leadFileId"); END IF;
  IF TG_OP <> 'INSERT' AND OLD."leadFileId" IS NOT NULL THEN PERFORM file_may_be_unused(OLD."leadFileId"); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER list_by_use AFTER INSERT OR UPDATE OF "leadFileId" OR DELETE ON "Article" FOR EACH ROW EXECUTE FUNCTION list_lead_by_use();

-- Whether these are uses depends on where the piece stands.
CREATE FUNCTION list_as_perhaps_used() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM file_may_be_used(NEW."fileId");
  RETURN NULL;
END $$;
CREATE TRIGGER list_by_use AFTER INSERT OR UPDATE OF "fileId" ON "RevisionMedia" FOR EACH ROW EXECUTE FUNCTION list_as_perhaps_used();
CREATE TRIGGER list_by_use AFTER INSERT OR UPDATE OF "fileId" ON "PublicationMedia" FOR EACH ROW EXECUTE FUNCTION list_as_perhaps_used();

-- ───────────── people whom files show ─────────────

-- With in how many files of the library, the trash apart. Nobody stays here whom no file shows any more.
CREATE TABLE "ShownPerson" (
    "name" TEXT NOT NULL,
    "files" INTEGER NOT NULL,
    "searchForm" text NOT NULL GENERATED ALWAYS AS (search_form(name)) STORED,
    CONSTRAINT "ShownPerson_pkey" PRIMARY KEY ("name")
);
CREATE INDEX "ShownPerson_search_form_trigrams" ON "ShownPerson" USING gin ("searchForm" gin_trgm_ops);

INSERT INTO "ShownPerson" (name, files)
SELECT name, count(DISTINCT id) FROM (SELECT id, unnest(people) AS name FROM "MediaFile" WHERE "trashedAt" IS NULL) shown GROUP BY name;

-- In one order for all, so that two who change the same people wait for each other.
CREATE FUNCTION count_shown(names text[], changes int[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "ShownPerson" AS p (name, files) SELECT name, change FROM unnest(names, changes) AS counted (name, change) ORDER BY name
  ON CONFLICT (name) DO UPDATE SET files = p.files + excluded.files;
  DELETE FROM "ShownPerson" WHERE name = ANY(names) AND files <= 0 $$;

CREATE FUNCTION count_people() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE names text[]; changes int[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(name), array_agg(change) INTO names, changes FROM (
      SELECT name, count(*)::int AS change
      FROM (SELECT DISTINCT id, unnest(people) AS name FROM fresh WHERE "trashedAt" IS NULL) f GROUP BY name) counted;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(name), array_agg(change) INTO names, changes FROM (
      SELECT name, -count(*)::int AS change
      FROM (SELECT DISTINCT id, unnest(people) AS name FROM former WHERE "trashedAt" IS NULL) f GROUP BY name) counted;
  ELSE
    SELECT array_agg(name), array_agg(change) INTO names, changes FROM (
      SELECT name, sum(one)::int AS change FROM (
        SELECT DISTINCT id, 1 AS one, unnest(people) AS name FROM fresh WHERE "trashedAt" IS NULL
        UNION ALL SELECT DISTINCT id, -1, unnest(people) FROM former WHERE "trashedAt" IS NULL) f
      GROUP BY name HAVING sum(one) <> 0) counted;
  END IF;
  IF names IS NOT NULL THEN PERFORM count_shown(names, changes); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count_people_new AFTER INSERT ON "MediaFile" REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION count_people();
CREATE TRIGGER count_people_changed AFTER UPDATE ON "MediaFile" REFERENCING OLD TABLE AS former NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION count_people();
CREATE TRIGGER count_people_gone AFTER DELETE ON "MediaFile" REFERENCING OLD TABLE AS former FOR EACH STATEMENT EXECUTE FUNCTION count_people();

-- ───────────── by source ─────────────

DROP INDEX "MediaFile_sourceId_idx";
CREATE INDEX "MediaFile_sourceId_createdAt_id_idx" ON "MediaFile"("sourceId", "createdAt" DESC, "id" DESC);
