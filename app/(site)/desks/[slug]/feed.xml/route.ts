import { cacheTag } from '#lib/publications/cache-tags'
import { slugFrom } from '#lib/site/addresses'
import { machineAnswer, nothing } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { deskOfFeed, feedChangedAt, newestWithText } from '#lib/site/feed/queries'
import { oneDesk, rss } from '#lib/site/feed/rss'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/desks/[slug]/feed.xml'>) {
  const slug = slugFrom((await params).slug)
  const desk = slug && (await deskOfFeed(slug))
  if (!desk) return nothing()
  const where = { deskId: desk.id }
  const [items, changed] = await Promise.all([newestWithText(where), feedChangedAt(where)])
  return machineAnswer(rss(oneDesk(desk), items, changed), 'application/rss+xml', tagsOf(cacheTag.desk(desk.id)))
}
