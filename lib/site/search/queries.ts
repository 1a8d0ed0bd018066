/** The search of the site, as its page shows it. */
import { db, type Tx } from '#lib/db'
import { byMoment } from '#lib/keyset-cursor'
import type { Card } from '#lib/site/card'
import { type Asked, type Facet, facets, isAsked, isRanked, rankedCursor, rankedFrom } from '#lib/site/search/asked'
import { type FacetValue, type Hits, type Request, SearchTooSlow } from '#lib/site/search/engine'
import { keyOf } from '#lib/site/search/found'
import { corrections } from '#lib/site/search/mistyped'
import { marked, type Part, passage } from '#lib/site/search/passage'
import { namesIn, withTags } from '#lib/site/search/tag-names'
import { type Term, termsIn, typedAgain } from '#lib/site/search/terms'
import { postgres as engine } from '#lib/site/search-index/queries'

const pageSize = 20

/** In milliseconds, for each statement */
const longest = 1_500

export type Result = { card: Card; headline: Part[]; passage: Part[] }

/** Why nothing was looked for: no word to find, or none but common ones */
export type Problem = 'minusOnly' | 'common'

export type SearchPage = {
  asked: Asked
  /** What the search is narrowed by, by the names that readers know; null where they know none */
  narrowed: { facet: Facet; name: string | null }[]
  results: Result[]
  /** At most one more than are counted (mostCounted of lib/site/listing) */
  total: number
  facets: FacetValue[]
  problem: Problem | null
  /** Words much like those that were typed: looked for in their place where there was nothing, else there is more for them */
  meant: { words: string; inPlace: boolean } | null
  /** Where the next page begins */
  next: string | null
}

/** Null where nothing is asked for. Throws SearchTooSlow (lib/site/search/engine). */
export async function searchPage(asked: Asked): Promise<SearchPage | null> {
  if (!isAsked(asked)) return null
  try {
    return await db.$transaction((tx) => pageOf(tx, asked))
  } catch (error) {
    // query_canceled: whoever has waited that long has asked for too much.
    if (/57014|statement timeout/.test(String(error)))
      throw new SearchTooSlow('A search of the site took too long.', { cause: error })
    throw error
  }
}

/** Two statements, unless words may have been mistyped. */
async function pageOf(tx: Tx, asked: Asked): Promise<SearchPage> {
  const typed = termsIn(asked.q)
  const known = await knownBy(tx, asked, namesIn(typed))
  const narrowed = facets.flatMap((facet) => (asked[facet] === '' ? [] : [{ facet, name: known.called(facet) }]))
  const nothing = { asked, narrowed, results: [], total: 0, facets: [], problem: null, meant: null, next: null }
  if (narrowed.some(({ name }) => name === null)) return nothing
  if (asked.q !== '' && typed.every(({ minus }) => minus) && (narrowed.length === 0 || typed.length === 0))
    return { ...nothing, problem: 'minusOnly' }
  const languages = asked.language === '' ? known.languages : [asked.language]
  const request: Request = {
    terms: withTags(typed, known.tags),
    ...{ languages, narrowed: known.narrowed, ranked: isRanked(asked), most: pageSize },
    from: isRanked(asked) ? rankedFrom(asked.from) : byMoment.keyOf(asked.from),
  }
  const first = await engine.find(tx, request)
  if (first.common) return { ...nothing, problem: 'common' }
  const better = first.total <= fewHits && asked.from === '' ? await corrected(tx, request, first) : null
  const inPlace = better !== null && first.total === 0
  const { last, total, facets: counts, ...found } = inPlace ? better.found : first
  return {
    ...nothing,
    results: resultsOf(found),
    ...{ total, facets: counts },
    meant: better && { words: typedAgain(better.terms), inPlace },
    next: last ? (request.ranked ? rankedCursor(last) : byMoment.cursorOf(last)) : null,
  }
}

/** With fewer than these a word may have been mistyped. */
const fewHits = 3
/** Corrections that are looked for */
const mostTries = 4

/** The same search by words that are much like those that no piece has; null where that finds no more. */
async function corrected(tx: Tx, request: Request, first: Hits): Promise<{ terms: Term[]; found: Hits } | null> {
  const words = request.terms
    .filter(({ minus, tags }) => !minus && tags.length === 0)
    .flatMap(({ words }) => words.split(' '))
  if (words.length === 0) return null
  const near = await engine.nearest(tx, words)
  for (const terms of corrections(request.terms, near).slice(0, mostTries)) {
    const found = await engine.find(tx, { ...request, terms })
    if (found.total > first.total) return { terms, found }
  }
  return null
}

type Known = {
  called: (facet: Facet) => string | null
  narrowed: Request['narrowed']
  /** Ids by a name or an alias */
  tags: Map<string, string[]>
  /** In which there are pieces to find */
  languages: string[]
}

/** What the search is narrowed by, as far as readers may know of it, the tags that go by these names, and the languages. Bounds the statements after it. */
async function knownBy(tx: Tx, asked: Asked, names: readonly string[]): Promise<Known> {
  const rows = await tx.$queryRaw<{ facet: Facet | 'alias' | 'spoken' | 'bound'; id: string; name: string }[]>`
    WITH RECURSIVE spoken AS (
      (SELECT language FROM "Publication" WHERE live ORDER BY language LIMIT 1)
      UNION ALL
      SELECT (SELECT p.language FROM "Publication" p WHERE live AND p.language > spoken.language ORDER BY p.language LIMIT 1)
      FROM spoken WHERE spoken.language IS NOT NULL
    )
    SELECT 'bound' AS facet, '' AS id, set_config('statement_timeout', ${String(longest)}, true) AS name
    UNION ALL SELECT 'spoken', '', language FROM spoken WHERE language IS NOT NULL
    UNION ALL SELECT 'desk', id::text, name FROM "Desk" WHERE slug = ${asked.desk}
    UNION ALL SELECT 'topic', id::text, name FROM "Tag" t WHERE slug = ${asked.topic} AND EXISTS (
      SELECT FROM "PublicationTag" pt JOIN "Publication" p ON p.id = pt."publicationId" AND p.live WHERE pt."tagId" = t.id)
    UNION ALL SELECT 'author', id::text, name FROM "Person" a WHERE slug = ${asked.author} AND EXISTS (
      SELECT FROM "PublicationAuthor" pa JOIN "Publication" p ON p.id = pa."publicationId" AND p.live WHERE pa."personId" = a.id)
    UNION ALL SELECT 'source', id::text, name FROM "Source" s WHERE slug = ${asked.source} AND EXISTS (
      SELECT FROM "PublicationSource" ps JOIN "Publication" p ON p.id = ps."publicationId" AND p.live WHERE ps."sourceId" = s.id)
    UNION ALL SELECT 'alias', id::text, "searchForm" FROM "Tag" WHERE "searchForm" = ANY (${[...names]}::text[])
    UNION ALL SELECT 'alias', "tagId"::text, "searchForm" FROM "TagAlias" WHERE "searchForm" = ANY (${[...names]}::text[])`
  const tags = new Map<string, string[]>()
  for (const { facet, id, name } of rows) if (facet === 'alias') tags.set(name, [...(tags.get(name) ?? []), id])
  const rowOf = (facet: Facet) => rows.find((row) => row.facet === facet)
  const plain = { profile: asked.profile, language: asked.language, year: asked.year } as Partial<Record<Facet, string>>
  const narrowed = facets.flatMap((facet) => {
    const value = plain[facet] || rowOf(facet)?.id
    return value ? [[facet, value]] : []
  })
  return {
    called: (facet) => (plain[facet] || rowOf(facet)?.name) ?? null,
    narrowed: Object.fromEntries(narrowed),
    tags,
    languages: rows.flatMap(({ facet, name }) => (facet === 'spoken' ? name : [])),
  }
}

function resultsOf({ hits, meant }: Pick<Hits, 'hits' | 'meant'>): Result[] {
  const words = new Set(meant.map(({ word, language }) => keyOf(word, language)))
  return hits.map(({ card, text }) => {
    const isMeant = (form: string) => words.has(keyOf(form, card.language))
    const standfirst = marked(card.standfirst, isMeant)
    const inText = standfirst.some((part) => part.marked) ? null : passage(text, isMeant)
    return { card, headline: marked(card.headline, isMeant), passage: inText ?? standfirst }
  })
}
