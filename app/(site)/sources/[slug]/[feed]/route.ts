import { cacheTag } from '#lib/publications/cache-tags'
import { oneSource } from '#lib/site/feed/about'
import { namedFeed } from '#lib/site/feed/answer'
import { sourceOfFeed } from '#lib/site/feed/queries'

export const dynamic = 'force-dynamic'

const source = { find: sourceOfFeed, about: oneSource, of: (id: string) => ({ sourceId: id }), tag: cacheTag.source }

export async function GET(_: Request, { params }: RouteContext<'/sources/[slug]/[feed]'>) {
  return namedFeed(source, await params)
}
