/**
 * The sitemap of the newest pieces alone, for whoever gathers news:
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
import { site } from '#lib/site/site'
import { type Address, addressElements, imageNamespace, namespace } from '#lib/site/sitemap/xml'
import { escaped } from '#lib/site/xml'

const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9'

/** The most addresses that a news sitemap may hold */
export const largestNewsFile = 1_000

/** `published`: when it went out first, whatever was changed in it since */
export type NewsAddress = Address & { title: string; language: string; published: Date }

/** Two days, in milliseconds */
const newsLasts = 2 * 24 * 60 * 60 * 1000

/** What first went out before is no news any more. */
export const newsSince = (now: Date) => new Date(now.getTime() - newsLasts)

/** ISO 639, without region or script; Chinese alone is told apart by its script. */
function languageCode(language: string): string {
  const { language: code, script } = new Intl.Locale(language).maximize()
  return code === 'zh' ? (script === 'Hant' ? 'zh-tw' : 'zh-cn') : code
}

function newsElement({ title, language, published }: NewsAddress): string {
  const publication = `<news:name>${escaped(site.name)}</news:name><news:language>${languageCode(language)}</news:language>`
  const date = `<news:publication_date>${published.toISOString()}</news:publication_date>`
  return `<news:news><news:publication>${publication}</news:publication>${date}<news:title>${escaped(title)}</news:title></news:news>`
}

/** May be without any address: a paper is silent for two days now and then. */
export function newsSitemap(addresses: readonly NewsAddress[]): string {
  const items = addresses.map((one) => `<url>${addressElements(one)}${newsElement(one)}</url>\n`)
  const names = `xmlns="${namespace}" xmlns:news="${newsNamespace}" xmlns:image="${imageNamespace}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>\n${items.join('')}</urlset>\n`
}
