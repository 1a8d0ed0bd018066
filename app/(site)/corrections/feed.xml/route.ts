import { cacheTag } from '#lib/publications/cache-tags'
import { machineAnswer } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { correctionsIn } from '#lib/site/corrections/queries'
import { correctionsRss } from '#lib/site/corrections/rss'
import { site } from '#lib/site/site'

export const dynamic = 'force-dynamic'

export async function GET() {
  const { items } = await correctionsIn(site.language, null)
  return machineAnswer(correctionsRss(site.language, items), 'application/rss+xml', tagsOf(cacheTag.corrections))
}
