import { cacheTag } from '#lib/publications/cache-tags'
import { machineAnswer, nothing } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { site } from '#lib/site/site'
import { periodNamed } from '#lib/site/sitemap/periods'
import { addressesIn, standingAddresses } from '#lib/site/sitemap/queries'
import { sitemap } from '#lib/site/sitemap/xml'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[file]'>) {
  const { file } = await params
  if (!file.endsWith('.xml')) return nothing()
  const name = file.slice(0, -'.xml'.length)
  const period = periodNamed(name)
  const addresses = period ? await addressesIn(period) : await standingAddresses(name, site.language)
  // A file without an address is none: the index leads to no such file, and the format doesn't know one.
  if (addresses.length === 0) return nothing()
  return machineAnswer(sitemap(addresses), 'application/xml', tagsOf(cacheTag.latest))
}
