/** Where everything that readers see is found. Slugs may be of any script. */
import { site } from '#lib/site/site'

type Named = { slug: string }

const at = (place: string, { slug }: Named) => `/${place}/${encodeURIComponent(slug)}`

export const frontPath = (language: string) => (language === site.language ? '/' : `/${language}`)
export const fronts = (languages: readonly string[]) =>
  languages.map((language) => ({ language, path: frontPath(language) }))
export const articlePath = (article: Named & { language: string }) => at(article.language, article)
export const deskPath = (desk: Named) => at('desks', desk)
export const topicPath = (tag: Named) => at('topics', tag)
export const authorPath = (author: Named) => at('authors', author)
export const sourcePath = (source: Named) => at('sources', source)
export const feedPath = (language: string) => (language === site.language ? '/feed.xml' : `/${language}/feed.xml`)
export const correctionsPath = (language: string) =>
  language === site.language ? '/corrections' : `/corrections/${language}`

/** A slug as it stands in an address, percent-encoded or not, to the one that is stored. Null if it can be none. */
export function slugFrom(segment: string): string | null {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return null
  }
}
