-- The newest of what meets `wanted` in this time, after the one that is named last, `most` of them (docs/decisions/223). It is looked for in the newest two months, then in as many as the rest should
-- take at that rate, and through everything older where even a year and a half had too few. In a month the index leaps over what a common word has elsewhere, a rare word has little to read anywhere, and
-- a phrase costs a look at each piece that has its words.
CREATE OR REPLACE FUNCTION search_newest(wanted tsquery, since timestamptz, until timestamptz, before timestamptz, before_id uuid, most int)
RETURNS SETOF "SearchEntry" LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
DECLARE
  widest CONSTANT int := 18;
  missing int := most;
  found int := 0;
  given int;
  looked int := 0;
  months int := 2;
  newest timestamptz;
  oldest timestamptz;
  slice timestamptz;
  above timestamptz := until;
  condition tsquery;
BEGIN
  IF numnode(wanted) = 0 THEN
    RETURN QUERY SELECT e.* FROM "SearchEntry" e
      WHERE e."firstPublishedAt" >= since AND e."firstPublishedAt" < until AND (e."firstPublishedAt", e."publicationId") < (before, before_id)
      ORDER BY e."firstPublishedAt" DESC, e."publicationId" DESC LIMIT most;
    RETURN;
  END IF;
  SELECT greatest(since, min("firstPublishedAt")), least(until, before, max("firstPublishedAt")) INTO oldest, newest FROM "SearchEntry";
  -- The month above the next ones that are looked through
  slice := date_trunc('month', newest AT TIME ZONE 'UTC') AT TIME ZONE 'UTC';
  WHILE missing > 0 AND above > oldest LOOP
    IF months > widest AND looked >= widest THEN
      condition := wanted;
      slice := '-infinity';
    ELSE
      months := least(months, widest);
      condition := wanted && (
        SELECT string_agg(format('''@month:%s''', to_char(slice AT TIME ZONE 'UTC' - back * interval '1 month', 'YYYY-MM')), ' | ')::tsquery
        FROM generate_series(0, months - 1) back
      );
      slice := (slice AT TIME ZONE 'UTC' - (months - 1) * interval '1 month') AT TIME ZONE 'UTC';
    END IF;
    -- The planner takes a vector that lies outside its row for as cheap as one in it: only the index may find what meets the condition.
    RETURN QUERY SELECT met.* FROM (SELECT e.* FROM "SearchEntry" e WHERE e.search @@ condition OFFSET 0) met
      WHERE "firstPublishedAt" >= since AND "firstPublishedAt" < above AND ("firstPublishedAt", "publicationId") < (before, before_id)
      ORDER BY "firstPublishedAt" DESC, "publicationId" DESC LIMIT missing;
    GET DIAGNOSTICS given = ROW_COUNT;
    missing := missing - given;
    found := found + given;
    looked := looked + months;
    months := CASE WHEN found = 0 THEN widest + 1 ELSE least(widest + 1, ceil(1.25 * missing * looked / found)) END;
    above := slice;
    slice := (slice AT TIME ZONE 'UTC' - interval '1 month') AT TIME ZONE 'UTC';
  END LOOP;
END $$;
