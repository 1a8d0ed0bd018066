-- A search of the site asks the index for each of its words once, and for no more of the archive than it shows (docs/decisions/223).

-- Words with digits go on as well ("covid" begins "covid19"). Those were never stemmed, so that the index itself tells them.
INSERT INTO "SearchWord" (word)
SELECT word COLLATE "C" FROM ts_stat('SELECT search FROM "SearchEntry"')
WHERE word ~ '[0-9]' AND word !~ '^@' AND length(word) BETWEEN 3 AND 40
ORDER BY 1
ON CONFLICT DO NOTHING;

DO $$
DECLARE
  made text := pg_get_functiondef('index_publications(uuid[])'::regprocedure);
  without CONSTANT text := ' AND lexeme !~ ''[0-9]''';
BEGIN
  IF position(without IN made) = 0 THEN RAISE EXCEPTION 'index_publications is not as it was made'; END IF;
  EXECUTE replace(made, without, '');
END $$;

-- The stems of these words in a language, as each stands in a `tsquery`.
CREATE FUNCTION search_stems(language text, words text[]) RETURNS text[] LANGUAGE sql STABLE RETURN
  ARRAY(SELECT format('%L', lexeme) FROM unnest(search_vector(language, array_to_string(words, ' '))));

-- Any of these, each once.
CREATE FUNCTION search_any(queries text[]) RETURNS tsquery LANGUAGE sql IMMUTABLE RETURN
  (SELECT string_agg(DISTINCT '(' || query || ')', ' | ')::tsquery FROM unnest(queries) query);

-- As before (docs/decisions/208), each alternative once: GIN reads the list of a lexeme as often as it is named, and all lexemes that begin alike whenever `:*` stands
-- in a query. So what a word may go on to is named, unless that is too much.
CREATE OR REPLACE FUNCTION search_query(terms jsonb, languages text[], OUT wanted tsquery, OUT ranked tsquery) LANGUAGE plpgsql STABLE AS $$
DECLARE
  most CONSTANT int := 200;
  -- Each one is looked for in each row that is ranked.
  most_ranked CONSTANT int := 30;
  term jsonb;
  language text;
  config regconfig;
  letters text;
  phrase tsquery;
  goes_on text[];
  looked_for text[];
  weighed text[];
  tags text[];
  common boolean;
BEGIN
  wanted := '';
  ranked := '';
  languages := ARRAY(SELECT DISTINCT ON (search_config(one)) one FROM unnest(languages) one);
  FOR term IN SELECT * FROM jsonb_array_elements(terms) LOOP
    letters := term->>'words';
    common := false;
    tags := ARRAY(SELECT format('''@tag:%s''', tag) FROM jsonb_array_elements_text(term->'tags') tag);
    looked_for := tags;
    weighed := tags;
    goes_on := NULL;
    IF (term->>'begun')::boolean THEN
      goes_on := ARRAY(
        SELECT word FROM "SearchWord"
        WHERE word COLLATE "C" >= letters COLLATE "C" AND starts_with(word, letters) AND word COLLATE "C" < (letters || U&'\+10FFFF') COLLATE "C"
        ORDER BY length(word), word LIMIT most + 1
      );
    END IF;
    FOREACH language IN ARRAY languages LOOP
      config := search_config(language);
      phrase := CASE WHEN (term->>'phrase')::boolean THEN phraseto_tsquery(config, search_letters(language, letters))
        ELSE plainto_tsquery(config, search_letters(language, letters)) END;
      -- A word that tells nothing in one language would shut out all pieces in it.
      common := common OR numnode(phrase) = 0;
      IF numnode(phrase) > 0 THEN
        looked_for := looked_for || phrase::text;
        weighed := weighed || phrase::text;
      END IF;
      IF cardinality(goes_on) > 0 THEN
        -- A stem may be shorter than what was typed of the word: “negotiat” begins “negotiation”, which is kept as “negoti”.
        looked_for := looked_for || search_stems(language, goes_on);
        weighed := weighed || search_stems(language, goes_on[1:most_ranked]);
        IF cardinality(goes_on) > most_ranked THEN
          phrase := to_tsquery(config, search_letters(language, letters) || ':*');
          IF numnode(phrase) > 0 THEN weighed := weighed || phrase::text; END IF;
          IF numnode(phrase) > 0 AND cardinality(goes_on) > most THEN looked_for := looked_for || phrase::text; END IF;
        END IF;
      END IF;
    END LOOP;
    CONTINUE WHEN cardinality(looked_for) = 0 OR (common AND cardinality(tags) = 0);
    IF (term->>'minus')::boolean THEN
      wanted := wanted && !!search_any(looked_for);
    ELSE
      wanted := wanted && search_any(looked_for);
      ranked := ranked || search_any(weighed);
    END IF;
  END LOOP;
END $$;

-- The newest of what meets `wanted` in this time, after the one that is named last, `most` of them. It is looked for in the newest month, in the two before it, in four, in
-- eight, and in the rest only where those had too few: in a month the index leaps over what a common word has elsewhere, and a rare one has little to read anywhere.
-- Without `seqscan`, whose cost the planner takes for less than it is: it knows nothing of the vectors that lie outside their rows.
CREATE OR REPLACE FUNCTION search_newest(wanted tsquery, since timestamptz, until timestamptz, before timestamptz, before_id uuid, most int)
RETURNS SETOF "SearchEntry" LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
DECLARE
  widest CONSTANT int := 8;
  missing int := most;
  given int;
  months int := 1;
  newest timestamptz;
  oldest timestamptz;
  slice timestamptz;
  above timestamptz := least(until, 'infinity');
  condition tsquery;
BEGIN
  IF numnode(wanted) = 0 THEN
    RETURN QUERY SELECT e.* FROM "SearchEntry" e
      WHERE e."firstPublishedAt" >= since AND e."firstPublishedAt" < until AND (e."firstPublishedAt", e."publicationId") < (before, before_id)
      ORDER BY e."firstPublishedAt" DESC, e."publicationId" DESC LIMIT most;
    RETURN;
  END IF;
  SELECT greatest(since, min("firstPublishedAt")), least(until, before, max("firstPublishedAt")) INTO oldest, newest FROM "SearchEntry";
  slice := date_trunc('month', newest, 'UTC');
  WHILE missing > 0 AND above > oldest LOOP
    IF months > widest THEN
      condition := wanted;
      slice := '-infinity';
    ELSE
      slice := date_trunc('month', slice, 'UTC');
      condition := wanted && (
        SELECT string_agg(format('''@month:%s''', to_char(slice AT TIME ZONE 'UTC' - back * interval '1 month', 'YYYY-MM')), ' | ')::tsquery
        FROM generate_series(0, months - 1) back
      );
      slice := (slice AT TIME ZONE 'UTC' - (months - 1) * interval '1 month') AT TIME ZONE 'UTC';
    END IF;
    RETURN QUERY SELECT met.* FROM (SELECT e.* FROM "SearchEntry" e WHERE e.search @@ condition OFFSET 0) met
      WHERE "firstPublishedAt" >= since AND "firstPublishedAt" < above AND ("firstPublishedAt", "publicationId") < (before, before_id)
      ORDER BY "firstPublishedAt" DESC, "publicationId" DESC LIMIT missing;
    GET DIAGNOSTICS given = ROW_COUNT;
    missing := missing - given;
    above := slice;
    slice := (slice AT TIME ZONE 'UTC' - interval '1 month') AT TIME ZONE 'UTC';
    months := months * 2;
  END LOOP;
END $$;
