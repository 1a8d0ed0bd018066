/** What an address alone tells of whether there is something (docs/decisions/100). */
import { isLanguage } from '#lib/text/language'

/**
 * Where there is always something, whether or not anybody has read it yet: the pages of app/(site) that take no parameter, and
 * the files of public/.
 */
export const fixedAddresses: ReadonlySet<string> = new Set([
  '/',
  '/.well-known/security.txt',
  '/apple-touch-icon.png',
  '/archive',
  '/authors',
  '/corrections',
  '/corrections/feed.xml',
  '/desks',
  '/embeds.js',
  '/favicon.ico',
  '/feed.atom',
  '/feed.json',
  '/feed.xml',
  '/icon-192.png',
  '/icon-512.png',
  '/icon.svg',
  '/live.js',
  '/manifest.webmanifest',
  '/oembed',
  '/opensearch.xml',
  '/people',
  '/places',
  '/robots.txt',
  '/search',
  '/search.js',
  '/search/suggestions',
  '/site.js',
  '/sitemap-news.xml',
  '/sitemap.xml',
  '/sources',
  '/topics',
])

/** The one address that stands for all at which no page can be: web says the same of each of them. */
export const nowhere = '/-/-/-'

const places = new Set(['authors', 'corrections', 'desks', 'search', 'sitemaps', 'sources', 'topics'])

/** True where no page of app/(site) has an address of this form. Of files it says nothing: public/ may hold any. */
export function isNowhere(path: string): boolean {
  const [, first = '', ...rest] = path.split('/')
  if (rest.length === 0 || /^[._]/.test(first) || rest.at(-1)?.includes('.')) return false
  if (first === 'archive') return !isPeriod(rest)
  if (rest.length > 1) return !(isLanguage(first) && (isDesk(rest) || isOfArticle(rest.slice(1))))
  return !(places.has(first) || isLanguage(first))
}

/** A year, a month or a day (lib/site/archive/period). */
const isPeriod = (segments: readonly string[]): boolean =>
  segments.length <= 3 && segments.every((segment, at) => (at === 0 ? /^\d{4}$/ : /^\d{2}$/).test(segment))

/** Behind the address of an article: the list of its versions, two of them compared, thanks for a report. */
const isOfArticle = ([place, pair, ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  (pair === undefined ? place === 'history' || place === 'reported' : place === 'history' && isPair(pair))

/** Behind a language: what a desk has in it. */
const isDesk = (segments: readonly string[]): boolean => segments.length === 2 && segments[0] === 'desks'

const isPair = (segment: string): boolean => /^[1-9]\d{0,5}-[1-9]\d{0,5}$/.test(segment)

/** Pages and suggestions of the search, and what programs ask of pieces: any number of different ones can be asked for. */
export const isUnbounded = (key: string): boolean => /^\/(search[/?]|oembed\?)/.test(key)

/** Two versions compared: a page that costs web more than any other. */
export const isComparison = (path: string): boolean => /^\/[^/]+\/[^/]+\/history\/[^/]+$/.test(path)
