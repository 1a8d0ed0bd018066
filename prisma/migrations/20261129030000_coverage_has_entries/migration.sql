-- Live coverage: an article of the profile `live`, whose entries are articles of their own (docs/decisions/210).
ALTER TYPE "Profile" ADD VALUE 'live';
ALTER TYPE "EventName" ADD VALUE 'publishEntry';
ALTER TYPE "EventName" ADD VALUE 'entryRead';
ALTER TYPE "EventName" ADD VALUE 'entryRule';
ALTER TYPE "EventName" ADD VALUE 'keyPoint';
ALTER TYPE "EventName" ADD VALUE 'endCoverage';
ALTER TYPE "EventName" ADD VALUE 'resumeCoverage';
CREATE TYPE "EntryRule" AS ENUM ('second_person', 'afterwards');

CREATE TABLE "Coverage" (
    "articleId" UUID NOT NULL,
    "entryRule" "EntryRule" NOT NULL DEFAULT 'second_person',
    "changes" INTEGER NOT NULL DEFAULT 0,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Coverage_pkey" PRIMARY KEY ("articleId")
);
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Article" ADD COLUMN "coverageId" UUID,
ADD COLUMN "keyPoint" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "coverageChange" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "Article_coverageId_coverageChange_idx" ON "Article"("coverageId", "coverageChange");
ALTER TABLE "Article" ADD CONSTRAINT "Article_coverageId_fkey" FOREIGN KEY ("coverageId") REFERENCES "Coverage"("articleId") ON DELETE RESTRICT ON UPDATE CASCADE;
-- A coverage is no entry of another one, and what is no entry is no key point.
ALTER TABLE "Article" ADD CONSTRAINT "Article_is_not_within_itself" CHECK ("coverageId" <> id);
ALTER TABLE "Article" ADD CONSTRAINT "Article_key_points_are_entries" CHECK (NOT "keyPoint" OR "coverageId" IS NOT NULL);

ALTER TABLE "Publication" ADD COLUMN "coverageId" UUID;
CREATE INDEX "Publication_coverageId_firstPublishedAt_id_idx" ON "Publication"("coverageId", "firstPublishedAt" DESC, "id" DESC);
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_coverageId_fkey" FOREIGN KEY ("coverageId") REFERENCES "Coverage"("articleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- As before, without entries: readers find the coverage that they stand on.
CREATE OR REPLACE FUNCTION index_publications(publications uuid[]) RETURNS void LANGUAGE sql AS $$
  WITH indexed AS MATERIALIZED (
    SELECT p.id, p."firstPublishedAt" AS at, p.language, p.profile, p."deskId" AS desk,
      coalesce(a.ids, '{}') AS authors, coalesce(t.ids, '{}') AS tags, coalesce(s.ids, '{}') AS sources,
      left(p.headline, 2000) AS headline, left(p.standfirst, 4000) AS standfirst,
      concat_ws(' ', a.names, t.names, t.aliases, s.names) AS names, left(r.text, 80000) AS words
    FROM "Publication" p
    JOIN "Revision" r ON r.id = p."revisionId"
    CROSS JOIN LATERAL (
      SELECT array_agg(person.id) AS ids, string_agg(coalesce(r.details->'names'->'authors'->>(person.id::text), person.name), ' ') AS names
      FROM "PublicationAuthor" pa JOIN "Person" person ON person.id = pa."personId" WHERE pa."publicationId" = p.id
    ) a
    CROSS JOIN LATERAL (
      SELECT array_agg(tag.id) AS ids, string_agg(tag.name, ' ') AS names,
        string_agg((SELECT string_agg(alias.name::text, ' ') FROM "TagAlias" alias WHERE alias."tagId" = tag.id), ' ') AS aliases
      FROM "PublicationTag" pt JOIN "Tag" tag ON tag.id = pt."tagId" WHERE pt."publicationId" = p.id
    ) t
    CROSS JOIN LATERAL (
      SELECT array_agg(source.id) AS ids, string_agg(coalesce(r.evidence->'sources'->(source.id::text)->>'name', source.name), ' ') AS names
      FROM "PublicationSource" ps JOIN "Source" source ON source.id = ps."sourceId" WHERE ps."publicationId" = p.id
    ) s
    WHERE p.id = ANY (publications) AND p.live AND p."coverageId" IS NULL
  ), weighed AS (
    SELECT *, setweight(search_vector(language, headline), 'A') || setweight(search_vector(language, standfirst), 'B')
      || setweight(search_vector(language, names), 'C') AS vector
    FROM indexed
  ), entries AS (
    INSERT INTO "SearchEntry"
    SELECT id, at, language, profile, desk, authors, tags, sources, search_form(headline), vector,
      vector || setweight(search_vector(language, words), 'D') || array_to_tsvector(
        ARRAY['@month:' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM'), '@language:' || language, '@profile:' || profile, '@desk:' || desk]
        || ARRAY(SELECT '@author:' || one FROM unnest(authors) one)
        || ARRAY(SELECT '@tag:' || one FROM unnest(tags) one)
        || ARRAY(SELECT '@source:' || one FROM unnest(sources) one))
    FROM weighed
    ON CONFLICT ("publicationId") DO UPDATE SET ("authorIds", "tagIds", "sourceIds", weighed, search) =
      (EXCLUDED."authorIds", EXCLUDED."tagIds", EXCLUDED."sourceIds", EXCLUDED.weighed, EXCLUDED.search)
  )
  -- In one order, so that two that publish at once wait for each other at most once.
  INSERT INTO "SearchWord" (word)
  SELECT DISTINCT lexeme COLLATE "C" FROM indexed,
    unnest(to_tsvector('pg_catalog.simple', search_letters('', concat_ws(' ', headline, standfirst, names, words))))
  WHERE length(lexeme) BETWEEN 3 AND 40 AND lexeme !~ '[0-9]'
  ORDER BY 1
  ON CONFLICT DO NOTHING
$$;
