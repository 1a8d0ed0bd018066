-- A file that was merged into another one stays what it shows, for whatever shows it; what is said of it is what is said of the other one.
ALTER TABLE "MediaFile" ADD COLUMN "mergedIntoId" UUID, ADD COLUMN "mergedAt" TIMESTAMPTZ(3);
CREATE INDEX "MediaFile_mergedIntoId_idx" ON "MediaFile"("mergedIntoId");
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_merged_into_another" CHECK ("mergedIntoId" <> id);
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_merged_at_a_moment" CHECK (("mergedIntoId" IS NULL) = ("mergedAt" IS NULL));

CREATE FUNCTION say_what_it_was_merged_into() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kept "MediaFile";
BEGIN
  SELECT * INTO STRICT kept FROM "MediaFile" WHERE id = new."mergedIntoId";
  new.alt := kept.alt;
  new.decorative := kept.decorative;
  new.caption := kept.caption;
  new.credit := kept.credit;
  new.copyright := kept.copyright;
  new.licence := kept.licence;
  new.people := kept.people;
  new.place := kept.place;
  new."takenAt" := kept."takenAt";
  new."rightsUntil" := kept."rightsUntil";
  new."rightsWhere" := kept."rightsWhere";
  new."rightsUses" := kept."rightsUses";
  new."rightsCost" := kept."rightsCost";
  -- A source that is being deleted leaves both, in either order.
  IF new."sourceId" IS NOT NULL OR old."sourceId" IS NULL THEN
    new."sourceId" := kept."sourceId";
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER merged_says_the_same BEFORE UPDATE ON "MediaFile" FOR EACH ROW
  WHEN (new."mergedIntoId" IS NOT NULL) EXECUTE FUNCTION say_what_it_was_merged_into();

CREATE FUNCTION tell_what_was_merged_into_it() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "MediaFile" SET version = version + 1 WHERE "mergedIntoId" = new.id;
  RETURN NULL;
END $$;
CREATE TRIGGER merged_follows AFTER UPDATE OF alt, decorative, caption, credit, copyright, licence, "sourceId", people, place, "takenAt",
  "rightsUntil", "rightsWhere", "rightsUses", "rightsCost" ON "MediaFile" FOR EACH ROW
  WHEN (new."mergedIntoId" IS NULL) EXECUTE FUNCTION tell_what_was_merged_into_it();

CREATE TABLE "MediaMerge" (
    "id" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "otherName" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL,
    "before" JSONB,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneById" UUID,

    CONSTRAINT "MediaMerge_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "MediaMerge_fileId_at_idx" ON "MediaMerge"("fileId", "at");
CREATE INDEX "MediaMerge_otherId_idx" ON "MediaMerge"("otherId");
CREATE INDEX "MediaMerge_at_idx" ON "MediaMerge"("at");
CREATE INDEX "MediaMerge_personId_idx" ON "MediaMerge"("personId");
CREATE INDEX "MediaMerge_undoneById_idx" ON "MediaMerge"("undoneById");
ALTER TABLE "MediaMerge" ADD CONSTRAINT "MediaMerge_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "MediaMerge" ADD CONSTRAINT "MediaMerge_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Who merged what stays on record; what was said before it does not, for it may tell of a source.
CREATE TRIGGER append_only BEFORE DELETE ON "MediaMerge" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_undone_or_forgotten BEFORE UPDATE ON "MediaMerge" FOR EACH ROW
  WHEN (to_jsonb(old) - '{before,undoneAt,undoneById}'::text[] <> to_jsonb(new) - '{before,undoneAt,undoneById}'::text[]
    OR old."undoneAt" IS NOT NULL)
  EXECUTE FUNCTION refuse_change();

-- What uses a merged file uses the one that stayed: that one may be used, or unused once more, whenever either may.
CREATE OR REPLACE FUNCTION file_may_be_used(file uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "MediaByUse" ("fileId", used, "createdAt") SELECT id, true, "createdAt" FROM "MediaFile"
  WHERE id = file OR id = (SELECT "mergedIntoId" FROM "MediaFile" WHERE id = file)
  ON CONFLICT DO NOTHING $$;
CREATE OR REPLACE FUNCTION file_may_be_unused(file uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "MediaByUse" ("fileId", used, "createdAt") SELECT id, false, "createdAt" FROM "MediaFile"
  WHERE id = file OR id = (SELECT "mergedIntoId" FROM "MediaFile" WHERE id = file)
  ON CONFLICT DO NOTHING $$;
CREATE FUNCTION list_merged_by_use() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NEW."mergedIntoId" IS NOT NULL THEN PERFORM file_may_be_used(NEW."mergedIntoId"); END IF;
  IF OLD."mergedIntoId" IS NOT NULL THEN PERFORM file_may_be_unused(OLD."mergedIntoId"); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER list_by_use_merged AFTER UPDATE OF "mergedIntoId" ON "MediaFile" FOR EACH ROW
  WHEN (old."mergedIntoId" IS DISTINCT FROM new."mergedIntoId") EXECUTE FUNCTION list_merged_by_use();

-- People of a merged file are those of the one that stayed: counted once.
CREATE OR REPLACE FUNCTION count_people() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE names text[]; changes int[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(name), array_agg(change) INTO names, changes FROM (
      SELECT name, count(*)::int AS change
      FROM (SELECT DISTINCT id, unnest(people) AS name FROM fresh WHERE "trashedAt" IS NULL AND "mergedIntoId" IS NULL) f GROUP BY name) counted;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(name), array_agg(change) INTO names, changes FROM (
      SELECT name, -count(*)::int AS change
      FROM (SELECT DISTINCT id, unnest(people) AS name FROM former WHERE "trashedAt" IS NULL AND "mergedIntoId" IS NULL) f GROUP BY name) counted;
  ELSE
    SELECT array_agg(name), array_agg(change) INTO names, changes FROM (
      SELECT name, sum(one)::int AS change FROM (
        SELECT DISTINCT id, 1 AS one, unnest(people) AS name FROM fresh WHERE "trashedAt" IS NULL AND "mergedIntoId" IS NULL
        UNION ALL SELECT DISTINCT id, -1, unnest(people) FROM former WHERE "trashedAt" IS NULL AND "mergedIntoId" IS NULL) f
      GROUP BY name HAVING sum(one) <> 0) counted;
  END IF;
  IF names IS NOT NULL THEN PERFORM count_shown(names, changes); END IF;
  RETURN NULL;
END $$;
