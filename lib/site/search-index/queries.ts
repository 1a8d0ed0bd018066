/** The search of the site by PostgreSQL: its full text search, bounded in time and in what it looks through (docs/decisions/208). */
import { db } from '#lib/db'
import { mostCounted } from '#lib/site/listing'
import { type Engine, type FacetValue, type Hit, type Request, SearchTooSlow } from '#lib/site/search/engine'
import { mistypedAs } from '#lib/site/search/mistyped'
import type { Term } from '#lib/site/search/terms'
import { site } from '#lib/site/site'

/** In milliseconds, for each statement */
const longest = 1_500

/** Of each facet */
const mostValues = 8

/** Whoever has waited that long has asked for too much. PostgreSQL says so by 57014 (query_canceled). */
async function bounded<T>(work: (tx: Parameters<Parameters<typeof db.$transaction>[0]>[0]) => Promise<T>): Promise<T> {
  try {
    return await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('statement_timeout', ${String(longest)}, true)`
      return work(tx)
    })
  } catch (error) {
    if (/57014|statement timeout/.test(String(error)))
      throw new SearchTooSlow('A search of the site took too long.', { cause: error })
    throw error
  }
}

const lexeme = (kind: string, value: string) => `'@${kind}:${value.replaceAll(/['\\]/g, '')}'`

/** What pieces are filed under, as a `tsquery` (index_publications). */
function filed({ narrowed }: Request): string {
  const { desk, profile, topic, author, source, language } = narrowed
  const kinds = { desk, profile, tag: topic, author, source, language }
  return Object.entries(kinds)
    .flatMap(([kind, value]) => (value === undefined ? [] : lexeme(kind, value)))
    .join(' & ')
}

const afterAll = { at: new Date('9999-01-01T00:00:00Z'), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

type Row = { hits: { id: string; at: string; score: number }[]; total: number; facets: FacetValue[]; common: boolean }

async function find(request: Request) {
  const { terms, languages, narrowed, ranked, from, most } = request
  const [since, until] = narrowed.year ? [narrowed.year, String(Number(narrowed.year) + 1)] : ['0001', '9999']
  const { at, id } = from ?? afterAll
  const score = from && 'score' in from ? from.score : 2_000_000
  // Of the newest alone a later page is asked for by itself; the best are put in order first.
  const isLater = !ranked && from !== null
  const [row] = await bounded(
    (tx) => tx.$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (
      SELECT q.wanted && ${filed(request)}::tsquery AS wanted, q.ranked, ${terms.length > 0}::bool AND numnode(q.ranked) = 0 AS common,
        ${`${since}-01-01`}::text::timestamp AT TIME ZONE ${site.timeZone}::text AS since, ${`${until}-01-01`}::text::timestamp AT TIME ZONE ${site.timeZone}::text AS until
      FROM search_query(${JSON.stringify(terms)}::jsonb, ${[...languages]}::text[]) q
    ), found AS MATERIALIZED (
      SELECT e."publicationId" AS id, e."firstPublishedAt" AS at, e.language, e.profile, e."deskId", e."authorIds", e."tagIds", e."sourceIds",
        CASE WHEN ${ranked}::bool THEN least(round(ts_rank('{0.05, 0.3, 0.5, 1}', e.weighed, asked.ranked) * 1000000), 1000000)::int ELSE 0 END AS score
      FROM asked CROSS JOIN LATERAL search_newest(asked.wanted, asked.since, asked.until, ${afterAll.at}::timestamptz, ${afterAll.id}::uuid, ${mostCounted + 1}::int) e
      WHERE NOT asked.common
    ), page AS (
      SELECT id, at, score FROM found WHERE NOT ${isLater}::bool AND (score, at, id) < (${score}::int, ${at}::timestamptz, ${id}::uuid)
      UNION ALL
      SELECT e."publicationId", e."firstPublishedAt", 0
      FROM asked CROSS JOIN LATERAL search_newest(asked.wanted, asked.since, asked.until, ${at}::timestamptz, ${id}::uuid, ${most + 1}::int) e
      WHERE ${isLater}::bool AND NOT asked.common
      ORDER BY score DESC, at DESC, id DESC LIMIT ${most + 1}::int
    ), facets AS (
      SELECT 'desk' AS facet, "deskId" AS id, '' AS value, count(*)::int AS count FROM found GROUP BY 2
      UNION ALL SELECT 'topic', one, '', count(*)::int FROM found CROSS JOIN unnest("tagIds") one GROUP BY 2
      UNION ALL SELECT 'author', one, '', count(*)::int FROM found CROSS JOIN unnest("authorIds") one GROUP BY 2
      UNION ALL SELECT 'source', one, '', count(*)::int FROM found CROSS JOIN unnest("sourceIds") one GROUP BY 2
      UNION ALL SELECT 'profile', NULL, profile::text, count(*)::int FROM found GROUP BY 3
      UNION ALL SELECT 'language', NULL, language, count(*)::int FROM found GROUP BY 3
      UNION ALL SELECT 'year', NULL, to_char(at AT TIME ZONE ${site.timeZone}::text, 'YYYY'), count(*)::int FROM found GROUP BY 3
    ), placed AS (
      SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, id, value DESC) AS place FROM facets
    ), named AS (
      SELECT facet, count, place, coalesce(id::text, value) AS value, CASE facet
        WHEN 'desk' THEN (SELECT ARRAY[name, slug] FROM "Desk" d WHERE d.id = placed.id)
        WHEN 'topic' THEN (SELECT ARRAY[name, slug] FROM "Tag" t WHERE t.id = placed.id)
        WHEN 'author' THEN (SELECT ARRAY[name, slug] FROM "Person" p WHERE p.id = placed.id)
        WHEN 'source' THEN (SELECT ARRAY[name, slug] FROM "Source" s WHERE s.id = placed.id)
      END AS called
      FROM placed WHERE place <= ${mostValues}::int
    )
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', id, 'at', at, 'score', score) ORDER BY score DESC, at DESC, id DESC), '[]') FROM page) AS hits,
      (SELECT count(*)::int FROM found) AS total,
      (SELECT coalesce(json_agg(json_build_object('facet', facet, 'value', value, 'count', count, 'name', called[1], 'slug', called[2]) ORDER BY facet, place), '[]') FROM named) AS facets,
      (SELECT common FROM asked) AS common`,
  )
  const { hits = [], total = 0, facets = [], common = false } = row ?? {}
  return { hits: hits.map((hit): Hit => ({ ...hit, at: new Date(hit.at) })), total, facets, common }
}

/** Each word of a phrase counts here: it is marked where it stands in one. */
const singly = (terms: readonly Term[]): Term[] =>
  terms
    .filter(({ minus }) => !minus)
    .flatMap((term) => term.words.split(' ').map((words) => ({ ...term, words, phrase: false, tags: [] })))

async function meant(
  terms: readonly Term[],
  languages: readonly string[],
  words: readonly { word: string; language: string }[],
) {
  if (words.length === 0) return new Set<number>()
  const rows = await bounded(
    (tx) => tx.$queryRaw<{ at: number }[]>`
    WITH asked AS MATERIALIZED (SELECT ranked FROM search_query(${JSON.stringify(singly(terms))}::jsonb, ${[...languages]}::text[]))
    SELECT one.at::int AS at
    FROM asked, unnest(${words.map(({ word }) => word)}::text[], ${words.map(({ language }) => language)}::text[]) WITH ORDINALITY one (word, language, at)
    WHERE search_vector(one.language, one.word) @@ asked.ranked`,
  )
  return new Set(rows.map(({ at }) => at - 1))
}

/** Words that a word is compared with, those with the most trigrams in common, of as little as this share of them */
const mostNear = 40
const leastLike = '0.2'

async function nearest(words: readonly string[]) {
  const rows = await bounded(async (tx) => {
    await tx.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${leastLike}, true)`
    return tx.$queryRaw<{ word: string; near: string }[]>`
    SELECT asked.word, near.word AS near FROM unnest(${[...words]}::text[]) asked (word) CROSS JOIN LATERAL (
      SELECT s.word FROM "SearchWord" s WHERE s.word % asked.word AND s.word !~ '[0-9]' AND abs(length(s.word) - length(asked.word)) <= 2
      ORDER BY similarity(s.word, asked.word) DESC, s.word LIMIT ${mostNear}::int
    ) near
    WHERE NOT EXISTS (SELECT FROM "SearchWord" s WHERE s.word = asked.word COLLATE "C")`
  })
  return new Map(
    words.map((word) => [
      word,
      mistypedAs(
        word,
        rows.flatMap((row) => (row.word === word ? row.near : [])),
      ),
    ]),
  )
}

export const postgres: Engine = { find, meant, nearest }
