/** The address of a piece on this site, as it stands in links and under claims. */

export type Address = { language: string; slug: string }

/** In characters; more than the address of any piece has (lib/articles/input) */
const longest = 160

/** One word for one address, by which links are noted: `en/harbour-closes`. */
export const wordFor = ({ language, slug }: Address): string => `${language}/${slug}`.toLowerCase()

const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i

/** The word for the address to which a link leads, were there a piece; null where it leads elsewhere. `siteUrl`: an origin. Spelling, query and fragment do not matter. */
export function addressIn(href: unknown, siteUrl: string): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null
  const { protocol, host, pathname } = new URL(href)
  if (!/^https?:$/.test(protocol) || host !== new URL(siteUrl).host) return null
  const [first = '', last = '', ...more] = pathname.split('/').filter((segment) => segment !== '')
  const slug = slugIn(last)
  if (!language.test(first) || slug === '' || slug.length > longest || more.length > 0) return null
  return wordFor({ language: first, slug })
}

/** As slugs are kept, however the address spells it (server/edge/spelling); empty where it can be none. */
function slugIn(segment: string): string {
  try {
    return decodeURIComponent(segment)
      .slice(0, 2 * longest)
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFC')
  } catch {
    return ''
  }
}

/** The ways in which the address of this piece is written in full, but for query and fragment. */
export function spellings({ language, slug }: Address, siteUrl: string): string[] {
  const { host } = new URL(siteUrl)
  const paths = [...new Set([encodeURIComponent(slug), slug])]
  return ['https', 'http'].flatMap((protocol) =>
    paths.flatMap((path) => ['', '/'].map((end) => `${protocol}://${host}/${language}/${path}${end}`)),
  )
}
