-- What readers search: one row for each live publication, made in the transaction that publishes it and gone in the one that takes it back.

-- ───────────── how words become lexemes ─────────────

-- The stemmer of a language (BCP 47); the words themselves where PostgreSQL has none.
CREATE FUNCTION search_config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  CASE split_part(lower(language), '-', 1)
    WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig WHEN 'hy' THEN 'pg_catalog.armenian'::regconfig
    WHEN 'eu' THEN 'pg_catalog.basque'::regconfig WHEN 'ca' THEN 'pg_catalog.catalan'::regconfig
    WHEN 'da' THEN 'pg_catalog.danish'::regconfig WHEN 'nl' THEN 'pg_catalog.dutch'::regconfig
    WHEN 'en' THEN 'pg_catalog.english'::regconfig WHEN 'fi' THEN 'pg_catalog.finnish'::regconfig
    WHEN 'fr' THEN 'pg_catalog.french'::regconfig WHEN 'de' THEN 'pg_catalog.german'::regconfig
    WHEN 'el' THEN 'pg_catalog.greek'::regconfig WHEN 'hu' THEN 'pg_catalog.hungarian'::regconfig
    WHEN 'id' THEN 'pg_catalog.indonesian'::regconfig WHEN 'ga' THEN 'pg_catalog.irish'::regconfig
    WHEN 'it' THEN 'pg_catalog.italian'::regconfig WHEN 'lt' THEN 'pg_catalog.lithuanian'::regconfig
    WHEN 'no' THEN 'pg_catalog.norwegian'::regconfig WHEN 'nb' THEN 'pg_catalog.norwegian'::regconfig
    WHEN 'nn' THEN 'pg_catalog.norwegian'::regconfig WHEN 'pt' THEN 'pg_catalog.portuguese'::regconfig
    WHEN 'ro' THEN 'pg_catalog.romanian'::regconfig WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
    WHEN 'sr' THEN 'pg_catalog.serbian'::regconfig WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
    WHEN 'sv' THEN 'pg_catalog.swedish'::regconfig WHEN 'ta' THEN 'pg_catalog.tamil'::regconfig
    WHEN 'tr' THEN 'pg_catalog.turkish'::regconfig WHEN 'yi' THEN 'pg_catalog.yiddish'::regconfig
    ELSE 'pg_catalog.simple'::regconfig
  END;

-- Words as they are compared. Signs that would make one lexeme of several words (hosts, paths, hyphens) part them; the Arabic stemmer knows
-- Arabic letters alone, so that it gets those back.
CREATE FUNCTION search_letters(language text, words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN (
  SELECT CASE WHEN split_part(lower(language), '-', 1) = 'ar' THEN translate(plain, 'یک', 'يك') ELSE plain END
  FROM (SELECT translate(plain_letters(words), './@_:-‐–—''’‘ʼ+#=~\&|<>', repeat(' ', 24)) AS plain) AS lettered
);

CREATE FUNCTION search_vector(language text, words text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  to_tsvector(search_config(language), search_letters(language, words));

-- ───────────── the index ─────────────

CREATE TABLE "SearchEntry" (
  "publicationId" UUID NOT NULL,
  "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
  "language" TEXT NOT NULL,
  "profile" "Profile" NOT NULL,
  "deskId" UUID NOT NULL,
  "authorIds" UUID[] NOT NULL,
  "tagIds" UUID[] NOT NULL,
  "sourceIds" UUID[] NOT NULL,
  "headlineForm" TEXT NOT NULL,
  "weighed" tsvector NOT NULL,
  "search" tsvector NOT NULL,

  CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("publicationId")
);
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- What is ranked is read in its row, the long one only where a phrase asks for it.
ALTER TABLE "SearchEntry" ALTER COLUMN "weighed" SET STORAGE MAIN;

CREATE TABLE "SearchWord" (
  "word" TEXT COLLATE "C" NOT NULL,

  CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- Puts these publications into the index, as far as they are live: headline, standfirst and text, and the names that readers find on the page:
-- those who signed it, the sources that it names, its tags with their aliases. What a piece is filed under is in it as lexemes that nobody can type.
CREATE FUNCTION index_publications(publications uuid[]) RETURNS void LANGUAGE sql AS $$
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
    WHERE p.id = ANY (publications) AND p.live
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

CREATE FUNCTION forget_search_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "SearchEntry" WHERE "publicationId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "Publication_leaves_the_search" AFTER UPDATE OF live ON "Publication"
  FOR EACH ROW WHEN (OLD.live AND NOT NEW.live) EXECUTE FUNCTION forget_search_entry();

SELECT index_publications(ARRAY(SELECT id FROM "Publication" WHERE live));

CREATE INDEX "SearchEntry_newest" ON "SearchEntry" ("firstPublishedAt" DESC, "publicationId" DESC);
CREATE INDEX "SearchEntry_search" ON "SearchEntry" USING gin (search);
CREATE INDEX "SearchWord_trigrams" ON "SearchWord" USING gin (word gin_trgm_ops);

-- ───────────── searching ─────────────

-- `terms`: all of them have to be met, each {words, phrase, minus, begun, tags}: all the words, or the phrase, by any of these
-- languages; what begins so; or one of the tags. `wanted` is what a piece has to meet, `ranked` what it is ranked by; both empty where every word is a stop word.
CREATE FUNCTION search_query(terms jsonb, languages text[], OUT wanted tsquery, OUT ranked tsquery) LANGUAGE plpgsql STABLE AS $$
DECLARE
  term jsonb;
  language text;
  part tsquery;
  phrase tsquery;
  begun tsquery;
  common boolean;
BEGIN
  wanted := '';
  ranked := '';
  languages := ARRAY(SELECT DISTINCT ON (search_config(one)) one FROM unnest(languages) one);
  FOR term IN SELECT * FROM jsonb_array_elements(terms) LOOP
    part := '';
    common := false;
    FOREACH language IN ARRAY languages LOOP
      phrase := CASE WHEN (term->>'phrase')::boolean THEN phraseto_tsquery(search_config(language), search_letters(language, term->>'words'))
        ELSE plainto_tsquery(search_config(language), search_letters(language, term->>'words')) END;
      -- A word that tells nothing in one language would shut out all pieces in it.
      common := common OR numnode(phrase) = 0;
      part := part || phrase;
      IF (term->>'begun')::boolean THEN
        begun := to_tsquery(search_config(language), (search_letters(language, term->>'words')) || ':*');
        part := part || begun || coalesce((
          -- A stem may be shorter than what was typed of the word: “negotiat” begins “negotiation”, which is kept as “negoti”.
          SELECT string_agg(stem::text, ' | ')::tsquery FROM (
            SELECT plainto_tsquery(search_config(language), search_letters(language, word)) AS stem FROM "SearchWord"
            WHERE search_config(language) <> 'pg_catalog.simple'::regconfig AND word COLLATE "C" >= (term->>'words') COLLATE "C" AND starts_with(word, term->>'words')
              AND word COLLATE "C" < ((term->>'words') || U&'\+10FFFF') COLLATE "C"
            ORDER BY length(word) LIMIT 30
          ) beginning WHERE numnode(stem) = 1
        ), '');
      END IF;
    END LOOP;
    part := part || coalesce((
      SELECT string_agg(format('''@tag:%s''', tag), ' | ')::tsquery FROM jsonb_array_elements_text(term->'tags') tag
    ), '');
    CONTINUE WHEN numnode(part) = 0 OR (common AND jsonb_array_length(term->'tags') = 0);
    IF (term->>'minus')::boolean THEN
      wanted := wanted && !!part;
    ELSE
      wanted := wanted && part;
      ranked := ranked || part;
    END IF;
  END LOOP;
END $$;

-- The newest of what meets `wanted` in this time, after the one that is named last, `most` of them. However common a word is, no more than
-- a month of it is looked through beyond what is asked for.
CREATE FUNCTION search_newest(wanted tsquery, since timestamptz, until timestamptz, before timestamptz, before_id uuid, most int)
RETURNS SETOF "SearchEntry" LANGUAGE plpgsql STABLE AS $$
DECLARE
  few CONSTANT int := 1000;
  missing int := most;
  given int;
  slice timestamptz;
  oldest timestamptz;
BEGIN
  IF numnode(wanted) = 0 THEN
    RETURN QUERY SELECT e.* FROM "SearchEntry" e
      WHERE e."firstPublishedAt" >= since AND e."firstPublishedAt" < until AND (e."firstPublishedAt", e."publicationId") < (before, before_id)
      ORDER BY e."firstPublishedAt" DESC, e."publicationId" DESC LIMIT most;
    RETURN;
  END IF;
  SELECT count(*) INTO given FROM (
    SELECT FROM "SearchEntry" e WHERE e.search @@ wanted AND e."firstPublishedAt" >= since AND e."firstPublishedAt" < until LIMIT few + 1
  ) probe;
  IF given <= few THEN
    RETURN QUERY WITH met AS MATERIALIZED (SELECT e.* FROM "SearchEntry" e WHERE e.search @@ wanted)
      SELECT met.* FROM met
      WHERE "firstPublishedAt" >= since AND "firstPublishedAt" < until AND ("firstPublishedAt", "publicationId") < (before, before_id)
      ORDER BY "firstPublishedAt" DESC, "publicationId" DESC LIMIT most;
    RETURN;
  END IF;
  SELECT greatest(since, min("firstPublishedAt")), least(until, before, max("firstPublishedAt")) INTO oldest, slice FROM "SearchEntry";
  slice := date_trunc('month', slice, 'UTC');
  oldest := date_trunc('month', oldest, 'UTC');
  WHILE missing > 0 AND slice >= oldest LOOP
    RETURN QUERY WITH met AS MATERIALIZED (
        SELECT e.* FROM "SearchEntry" e
        WHERE e.search @@ (wanted && format('''@month:%s''', to_char(slice AT TIME ZONE 'UTC', 'YYYY-MM'))::tsquery)
      )
      SELECT met.* FROM met
      WHERE "firstPublishedAt" >= since AND "firstPublishedAt" < until AND ("firstPublishedAt", "publicationId") < (before, before_id)
      ORDER BY "firstPublishedAt" DESC, "publicationId" DESC LIMIT missing;
    GET DIAGNOSTICS given = ROW_COUNT;
    missing := missing - given;
    slice := (slice AT TIME ZONE 'UTC' - interval '1 month') AT TIME ZONE 'UTC';
  END LOOP;
END $$;
