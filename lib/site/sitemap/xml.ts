import { absolute } from '#lib/site/site'
import { escaped } from '#lib/site/xml'

/** `image`: the path of the picture that leads it */
export type Address = { path: string; changed: Date | null; image?: string | null }

export const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps */
export const imageNamespace = 'http://www.google.com/schemas/sitemap-image/1.1'

/** The address itself, when it was changed and its picture. */
export function addressElements({ path, changed, image }: Address): string {
  const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''
  const picture = image ? `<image:image><image:loc>${escaped(absolute(image))}</image:loc></image:image>` : ''
  return `<loc>${escaped(absolute(path))}</loc>${lastmod}${picture}`
}

function list(root: string, item: string, addresses: readonly Address[]): string {
  const items = addresses.map((address) => `<${item}>${addressElements(address)}</${item}>\n`)
  const images = addresses.some(({ image }) => image) ? ` xmlns:image="${imageNamespace}"` : ''
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}"${images}>\n${items.join('')}</${root}>\n`
}

export const sitemap = (addresses: readonly Address[]) => list('urlset', 'url', addresses)
export const sitemapIndex = (addresses: readonly Address[]) => list('sitemapindex', 'sitemap', addresses)
