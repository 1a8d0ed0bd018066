import { cacheTag } from '#lib/publications/cache-tags'
import { machineAnswer, nothing } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { feedChangedAt, newestWithText } from '#lib/site/feed/queries'
import { rss, wholePaper } from '#lib/site/feed/rss'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/[language]/feed.xml'>) {
  const { language } = await params
  const where = { language }
  const [items, changed] = await Promise.all([newestWithText(where), feedChangedAt(where)])
  if (items.length === 0) return nothing()
  return machineAnswer(rss(wholePaper(language), items, changed), 'application/rss+xml', tagsOf(cacheTag.latest))
}
