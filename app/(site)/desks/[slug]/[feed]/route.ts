import { cacheTag } from '#lib/publications/cache-tags'
import { oneDesk } from '#lib/site/feed/about'
import { namedFeed } from '#lib/site/feed/answer'
import { deskOfFeed } from '#lib/site/feed/queries'

export const dynamic = 'force-dynamic'

const desk = { find: deskOfFeed, about: oneDesk, of: (id: string) => ({ deskId: id }), tag: cacheTag.desk }

export async function GET(_: Request, { params }: RouteContext<'/desks/[slug]/[feed]'>) {
  return namedFeed(desk, await params)
}
