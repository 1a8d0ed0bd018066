import { absolute } from '#lib/site/site'
import { escaped } from '#lib/site/xml'

export type Address = { path: string; changed: Date | null }

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function list(root: string, item: string, addresses: readonly Address[]): string {
  const items = addresses.map(({ path, changed }) => {
    const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''
    return `<${item}><loc>${escaped(absolute(path))}</loc>${lastmod}</${item}>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${items.join('')}</${root}>\n`
}

export const sitemap = (addresses: readonly Address[]) => list('urlset', 'url', addresses)
export const sitemapIndex = (addresses: readonly Address[]) => list('sitemapindex', 'sitemap', addresses)
