-- What a page of the search shows (docs/decisions/223), in one function, so that each connection plans it once.
-- `filed` is what it is narrowed by. `last_…` is the last piece seen, beyond all scores and times for a first page. One piece more than `page_size` comes back where there is a next page,
-- and no more than `counted` are gathered, ranked and sorted into facets; `shown` is how many values each of those has.
CREATE FUNCTION search_found(
  terms jsonb, languages text[], filed tsquery, since timestamptz, until timestamptz, zone text, by_rank boolean, is_later boolean,
  last_score int, last_at timestamptz, last_id uuid, page_size int, counted int, shown int,
  OUT ids uuid[], OUT scores int[], OUT total int, OUT facets json, OUT common boolean
) LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  query record;
BEGIN
  SELECT q.wanted && filed AS wanted, q.ranked INTO query FROM search_query(terms, languages) q;
  common := jsonb_array_length(terms) > 0 AND numnode(query.ranked) = 0;
  ids := '{}';
  scores := '{}';
  total := 0;
  facets := '[]';
  IF common THEN RETURN; END IF;
  WITH found AS MATERIALIZED (
    SELECT e."publicationId" AS id, e."firstPublishedAt" AS at, e.language, e.profile, e."deskId", e."authorIds", e."tagIds", e."sourceIds",
      CASE WHEN by_rank THEN least(round(ts_rank('{0.05, 0.3, 0.5, 1}', e.weighed, query.ranked) * 1000000), 1000000)::int ELSE 0 END AS score
    FROM search_newest(query.wanted, since, until, '9999-01-01', 'ffffffff-ffff-ffff-ffff-ffffffffffff', counted) e
  ), page AS (
    SELECT found.id, found.at, found.score FROM found
    WHERE NOT is_later AND (found.score, found.at, found.id) < (last_score, last_at, last_id)
    UNION ALL
    -- Of the newest alone a later page is asked for by itself; the best are put in order first.
    SELECT e."publicationId", e."firstPublishedAt", 0
    FROM search_newest(query.wanted, since, until, last_at, last_id, page_size + 1) e
    WHERE is_later
    ORDER BY score DESC, at DESC, id DESC LIMIT page_size + 1
  ), counts AS (
    (SELECT 'desk' AS facet, "deskId" AS id, '' AS value, count(*)::int AS count FROM found GROUP BY 2 ORDER BY 4 DESC, 2 LIMIT shown)
    UNION ALL (SELECT 'topic', one, '', count(*)::int FROM found CROSS JOIN unnest("tagIds") one GROUP BY 2 ORDER BY 4 DESC, 2 LIMIT shown)
    UNION ALL (SELECT 'author', one, '', count(*)::int FROM found CROSS JOIN unnest("authorIds") one GROUP BY 2 ORDER BY 4 DESC, 2 LIMIT shown)
    UNION ALL (SELECT 'source', one, '', count(*)::int FROM found CROSS JOIN unnest("sourceIds") one GROUP BY 2 ORDER BY 4 DESC, 2 LIMIT shown)
    UNION ALL (SELECT 'profile', NULL, profile::text, count(*)::int FROM found GROUP BY profile ORDER BY 4 DESC, 3 DESC LIMIT shown)
    UNION ALL (SELECT 'language', NULL, language, count(*)::int FROM found GROUP BY 3 ORDER BY 4 DESC, 3 DESC LIMIT shown)
    UNION ALL (SELECT 'year', NULL, to_char(found.at AT TIME ZONE zone, 'YYYY'), count(*)::int FROM found GROUP BY 3 ORDER BY 4 DESC, 3 DESC LIMIT shown)
  ), named AS (
    SELECT counts.*, CASE facet
      WHEN 'desk' THEN (SELECT ARRAY[name, slug] FROM "Desk" d WHERE d.id = counts.id)
      WHEN 'topic' THEN (SELECT ARRAY[name, slug] FROM "Tag" t WHERE t.id = counts.id)
      WHEN 'author' THEN (SELECT ARRAY[name, slug] FROM "Person" p WHERE p.id = counts.id)
      WHEN 'source' THEN (SELECT ARRAY[name, slug] FROM "Source" s WHERE s.id = counts.id)
    END AS called
    FROM counts
  )
  SELECT
    (SELECT coalesce(array_agg(id ORDER BY score DESC, at DESC, id DESC), '{}') FROM page),
    (SELECT coalesce(array_agg(score ORDER BY score DESC, at DESC, id DESC), '{}') FROM page),
    (SELECT count(*) FROM found),
    (SELECT coalesce(json_agg(json_build_object('facet', facet, 'value', coalesce(id::text, value), 'count', count, 'name', called[1], 'slug', called[2])
      ORDER BY facet, count DESC, id, value DESC), '[]') FROM named)
  INTO ids, scores, total, facets;
END $$;

-- As before, in fewer and wider steps: two months, six, eighteen, and the rest.
CREATE OR REPLACE FUNCTION search_newest(wanted tsquery, since timestamptz, until timestamptz, before timestamptz, before_id uuid, most int)
RETURNS SETOF "SearchEntry" LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
DECLARE
  widest CONSTANT int := 18;
  missing int := most;
  given int;
  months int := 2;
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
    months := months * 3;
  END LOOP;
END $$;
