import { cacheTag } from '#lib/publications/cache-tags'
import { machineAnswer, nothing } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { correctionsIn } from '#lib/site/corrections/queries'
import { correctionsRss } from '#lib/site/corrections/rss'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/corrections/[language]/feed.xml'>) {
  const { language } = await params
  const { items } = await correctionsIn(language, null)
  if (items.length === 0) return nothing()
  return machineAnswer(correctionsRss(language, items), 'application/rss+xml', tagsOf(cacheTag.corrections))
}
