/**
 * What a search of the site asks for, and its address. Pure: the edge keeps pages by the same spelling (server/edge/site-query), so that nobody
 * makes two of one.
 */
import { Profile } from '#lib/generated/prisma/enums'
import { byMoment, type MomentKey } from '#lib/keyset-cursor'
import { isLanguage } from '#lib/text/language'

/** In the order in which they stand in an address: words, what they are narrowed by, the order of what is found, and where the page begins */
const names = ['q', 'desk', 'profile', 'topic', 'author', 'source', 'language', 'year', 'sort', 'from'] as const
type Name = (typeof names)[number]

/** What a search can be narrowed by */
export const facets = ['desk', 'profile', 'topic', 'author', 'source', 'language', 'year'] as const
export type Facet = (typeof facets)[number]

/** Empty where it is not asked for */
export type Asked = Readonly<Record<Name, string>>

/** In characters */
export const longestWords = 200

const slug = /^[\p{L}\p{M}\p{N}-]{1,200}$/u
const isSlug = (value: string) => slug.test(value)

const accepted: Record<Facet | 'sort', (value: string) => boolean> = {
  desk: isSlug,
  profile: (value) => Object.hasOwn(Profile, value),
  topic: isSlug,
  author: isSlug,
  source: isSlug,
  language: isLanguage,
  year: (value) => /^(19|20)\d\d$/.test(value),
  sort: (value) => value === 'newest',
}

/** One stretch of space for any, no signs that nobody sees at the ends, and as long as a search may be. */
const tidied = (typed: string): string =>
  [...typed.normalize('NFC').replaceAll(/[\s\p{Cc}]+/gu, ' ')].slice(0, longestWords).join('').trim()

/** The best first is what words alone can say; everything else goes by time. */
export const isRanked = ({ q, sort }: Pick<Asked, 'q' | 'sort'>): boolean => q !== '' && sort === ''

/** What an address asks for; `read` gives what it says under a name. What no address of ours says is left out. */
export function askedIn(read: (name: string) => string | null | undefined): Asked {
  const said = (name: Facet | 'sort') => {
    const value = read(name) ?? ''
    return accepted[name](value) ? value : ''
  }
  const q = tidied(read('q') ?? '')
  const sort = q === '' ? '' : said('sort')
  const from = read('from') ?? ''
  const isPlace = isRanked({ q, sort }) ? rankedFrom(from) !== null : byMoment.keyOf(from) !== null
  return {
    ...{ q, sort, desk: said('desk'), profile: said('profile'), topic: said('topic'), author: said('author') },
    ...{ source: said('source'), language: said('language'), year: said('year') },
    from: isPlace ? from : '',
  }
}

export const nothingAsked = askedIn(() => null)

/** Whether there is anything to look for. */
export const isAsked = (asked: Asked): boolean => asked.q !== '' || facets.some((facet) => asked[facet] !== '')

/** The query of an address that asks for this; empty where it asks for nothing. */
export const queryFor = (asked: Asked): string =>
  new URLSearchParams(names.flatMap((name) => (asked[name] === '' ? [] : [[name, asked[name]]]))).toString()

/** The same search with something changed, from its first page on unless that is what changes. */
export function searchPath(asked: Asked, change: Partial<Asked> = {}): string {
  const query = queryFor({ ...asked, from: '', ...change })
  return query === '' ? '/search' : `/search?${query}`
}

/** Where a page of the best begins: the score of the last piece seen, in millionths, and its moment. */
export type RankedKey = MomentKey & { score: number }

export const rankedCursor = ({ score, ...moment }: RankedKey): string =>
  `${score.toString(36)}.${byMoment.cursorOf(moment)}`

/** Null for what no page has given out. */
export function rankedFrom(cursor: string): RankedKey | null {
  const [, score = '', moment = ''] = /^([0-9a-z]{1,5})\.(.+)$/.exec(cursor) ?? []
  const key = byMoment.keyOf(moment)
  return key && { ...key, score: Number.parseInt(score, 36) }
}
