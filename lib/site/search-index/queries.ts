/** The search of the site by PostgreSQL: its full text search, bounded in what it looks through (docs/decisions/208 and 223). */
import type { Tx } from '#lib/db'
import type { Card } from '#lib/site/card'
import { mostCounted } from '#lib/site/listing'
import type { Engine, FacetValue, Hits, Request } from '#lib/site/search/engine'
import { beginningLength, beginningsOf, prefixedLanguages } from '#lib/site/search/found'
import type { Term } from '#lib/site/search/terms'
import { nearest } from '#lib/site/search-index/nearest'
import { site } from '#lib/site/site'

/** Of each facet */
const mostValues = 8

/** In characters: what of a text is looked through for a passage */
const textLookedAt = 20_000

const lexeme = (kind: string, value: string) => `'@${kind}:${value.replaceAll(/['\\]/g, '')}'`

/** What pieces are filed under, as a `tsquery` (index_publications). */
function filed({ narrowed }: Request): string {
  const { desk, profile, topic, author, source, language } = narrowed
  const kinds = { desk, profile, tag: topic, author, source, language }
  return Object.entries(kinds)
    .flatMap(([kind, value]) => (value === undefined ? [] : lexeme(kind, value)))
    .join(' & ')
}

/** Each word of a phrase counts here: it is marked where it stands in one. */
const singly = (terms: readonly Term[]): Term[] =>
  terms
    .filter(({ minus }) => !minus)
    .flatMap((term) => term.words.split(' ').map((words) => ({ ...term, words, phrase: false, tags: [] })))

const afterAll = { at: new Date('9999-01-01T00:00:00Z'), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff', score: 2_000_000 }

type Told<T> = Omit<T, 'firstPublishedAt' | 'correctedAt'> & { firstPublishedAt: string; correctedAt: string | null }
type Row = {
  found: { card: Told<Card>; text: string; score: number }[]
  more: boolean
  meant: Hits['meant']
  total: number
  facets: FacetValue[]
  common: boolean
}

/** What is found, with its cards, texts and facets: one statement. */
async function find(tx: Tx, request: Request): Promise<Hits> {
  const { terms, languages, narrowed, ranked, from, most } = request
  const [since, until] = narrowed.year ? [narrowed.year, String(Number(narrowed.year) + 1)] : ['0001', '9999']
  const { at, id, score } = { ...afterAll, ...from }
  const words = singly(terms)
  const [row] = await tx.$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (
      SELECT * FROM search_found(
        ${JSON.stringify(terms)}::jsonb, ${[...languages]}::text[], ${filed(request)}::tsquery,
        ${`${since}-01-01`}::text::timestamp AT TIME ZONE ${site.timeZone}::text, ${`${until}-01-01`}::text::timestamp AT TIME ZONE ${site.timeZone}::text, ${site.timeZone}::text,
        ${ranked}::bool, ${!ranked && from !== null}::bool, ${score}::int, ${at}::timestamptz, ${id}::uuid, ${most}::int, ${mostCounted + 1}::int, ${mostValues}::int)
    ), page AS MATERIALIZED (
      SELECT one.place, one.score, p.*, left(r.text, ${textLookedAt}::int) AS text
      FROM asked CROSS JOIN LATERAL unnest(asked.ids, asked.scores) WITH ORDINALITY one (id, score, place)
      JOIN "Publication" p ON p.id = one.id AND p.live JOIN "Revision" r ON r.id = p."revisionId"
      WHERE one.place <= ${most}::int
    ), spelt AS (
      SELECT DISTINCT page.language, word FROM page
      CROSS JOIN LATERAL regexp_split_to_table(search_letters('', concat_ws(' ', page.headline, page.standfirst, page.text)), '[[:space:][:punct:]]+') word
      WHERE left(word, ${beginningLength}::int) = ANY (${beginningsOf(words)}::text[]) OR (word <> '' AND split_part(page.language, '-', 1) = ANY (${prefixedLanguages}::text[]))
    )
    SELECT asked.total, asked.facets, asked.common, cardinality(asked.ids) > ${most}::int AS more,
      (SELECT coalesce(json_agg(json_build_object('score', score, 'text', text, 'card', json_build_object(
        'id', id, 'articleId', "articleId", 'language', language, 'slug', slug, 'profile', profile, 'headline', headline, 'standfirst', standfirst,
        'wordCount', "wordCount", 'firstPublishedAt', "firstPublishedAt", 'leadInLists', "leadInLists", 'correctedAt', "correctedAt",
        'desk', (SELECT json_build_object('id', d.id, 'name', d.name, 'slug', d.slug) FROM "Desk" d WHERE d.id = page."deskId"),
        'authors', (SELECT coalesce(json_agg(json_build_object('person', json_build_object('id', a.id, 'name', a.name, 'slug', a.slug)) ORDER BY pa.position), '[]')
          FROM "PublicationAuthor" pa JOIN "Person" a ON a.id = pa."personId" WHERE pa."publicationId" = page.id),
        'tags', (SELECT coalesce(json_agg(json_build_object('tagId', pt."tagId")), '[]') FROM "PublicationTag" pt WHERE pt."publicationId" = page.id AND pt.main)
      )) ORDER BY place), '[]') FROM page) AS found,
      (SELECT coalesce(json_agg(json_build_object('word', word, 'language', language)), '[]')
        FROM spelt CROSS JOIN (SELECT ranked FROM search_query(${JSON.stringify(words)}::jsonb, ${[...languages]}::text[]) OFFSET 0) meant
        WHERE search_vector(spelt.language, spelt.word) @@ meant.ranked) AS meant
    FROM asked`
  const { found = [], more = false, meant = [], total = 0, facets = [], common = false } = row ?? {}
  const hits = found.map(({ card, ...hit }) => ({ ...hit, card: withDates(card) }))
  const end = more ? hits.at(-1) : undefined
  const last = end ? { score: end.score, at: end.card.firstPublishedAt, id: end.card.id } : null
  return { hits, last, meant, total, facets, common }
}

const withDates = (card: Told<Card>): Card => ({
  ...card,
  firstPublishedAt: new Date(card.firstPublishedAt),
  correctedAt: card.correctedAt === null ? null : new Date(card.correctedAt),
})

export const postgres: Engine = { find, nearest }
