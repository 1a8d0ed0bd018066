/** Where everything that readers see is found. Slugs may be of any script. */
import { site } from '#lib/site/site'

type Named = { slug: string }
type Address = Named & { language: string }

const at = (place: string, { slug }: Named) => `/${place}/${encodeURIComponent(slug)}`

export const frontPath = (language: string) => (language === site.language ? '/' : `/${language}`)
export const fronts = (languages: readonly string[]) =>
  languages.map((language) => ({ language, path: frontPath(language) }))
export const articlePath = (article: Address) => at(article.language, article)
export const historyPath = (article: Address) => `${articlePath(article)}/history`
/** What version `to` says otherwise than version `from` */
export const comparisonPath = (article: Address, from: number, to: number) => `${historyPath(article)}/${from}-${to}`
/** Where a reader is thanked for her report */
export const reportedPath = (article: Address) => `${articlePath(article)}/reported`
/** The page of a desk; in another language than the site’s, what it has in that */
export const deskPath = (desk: Named, language: string = site.language) =>
  `${language === site.language ? '' : `/${language}`}${at('desks', desk)}`
export const topicPath = (tag: Named) => at('topics', tag)
export const authorPath = (author: Named) => at('authors', author)
export const sourcePath = (source: Named) => at('sources', source)

/** RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1, by what their addresses end in */
export const feedFormats = ['xml', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** The feeds of what this page shows */
export const feedIn = (path: string) => (format: FeedFormat) => `${path === '/' ? '' : path}/feed.${format}`
export const correctionsPath = (language: string) =>
  language === site.language ? '/corrections' : `/corrections/${language}`

/** The two versions of `2-5`, the earlier one first; null for what no address of ours says. */
export function pairFrom(segment: string): { from: number; to: number } | null {
  const [, one = '', other = ''] = /^([1-9]\d{0,5})-([1-9]\d{0,5})$/.exec(segment) ?? []
  const [from, to] = [Number(one), Number(other)]
  return from < to ? { from, to } : null
}

/** A slug as it stands in an address, percent-encoded or not, to the one that is stored. Null if it can be none. */
export function slugFrom(segment: string): string | null {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return null
  }
}
