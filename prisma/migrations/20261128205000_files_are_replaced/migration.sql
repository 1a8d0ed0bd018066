-- Who put other bytes behind a file, and on how many live pages they appeared.
CREATE TABLE "MediaReplacement" (
    "id" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "personId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "formerHash" BYTEA NOT NULL,
    "pages" INTEGER NOT NULL,
    CONSTRAINT "MediaReplacement_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "MediaReplacement_fileId_at_idx" ON "MediaReplacement"("fileId", "at" DESC);
CREATE INDEX "MediaReplacement_personId_idx" ON "MediaReplacement"("personId");
ALTER TABLE "MediaReplacement" ADD CONSTRAINT "MediaReplacement_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MediaReplacement" ADD CONSTRAINT "MediaReplacement_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Of the pictures of a publication only what is made of them may change: which they are, whose, under what licence, and with what words, is frozen.
CREATE FUNCTION told_of_pictures(pictures jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT jsonb_agg(one - '{colour,width,height,made,front,article,share}'::text[] ORDER BY place)
  FROM jsonb_array_elements(pictures) WITH ORDINALITY AS shown (one, place) $$;
CREATE FUNCTION told_of_lead(lead jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN jsonb_typeof(lead) = 'object' THEN lead - '{colour,width,height,made,front,article,share}'::text[] ELSE lead END $$;

DROP TRIGGER only_live_or_withdrawn ON "Publication";
CREATE TRIGGER only_live_or_withdrawn BEFORE UPDATE ON "Publication" FOR EACH ROW
  WHEN (to_jsonb(old) - '{live,withdrawnAt,withdrawnById,pictures,lead,leadInLists}'::text[]
      <> to_jsonb(new) - '{live,withdrawnAt,withdrawnById,pictures,lead,leadInLists}'::text[]
    OR told_of_pictures(old.pictures) IS DISTINCT FROM told_of_pictures(new.pictures)
    OR told_of_lead(old.lead) IS DISTINCT FROM told_of_lead(new.lead)
    OR told_of_lead(old."leadInLists") IS DISTINCT FROM told_of_lead(new."leadInLists"))
  EXECUTE FUNCTION refuse_change();
