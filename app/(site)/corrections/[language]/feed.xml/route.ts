import { cacheTag } from '#lib/publications/cache-tags'
import { machineAnswer, nothing } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { correctionsIn } from '#lib/site/corrections/queries'
import { correctionsRss } from '#lib/site/corrections/rss'
import { languageAt } from '#lib/site/front/queries'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/corrections/[language]/feed.xml'>) {
  const { language } = await params
  if ((await languageAt(language)) !== language) return nothing()
  const { items } = await correctionsIn(language, null)
  return machineAnswer(correctionsRss(language, items), 'application/rss+xml', tagsOf(cacheTag.corrections))
}
