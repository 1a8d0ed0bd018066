import { cacheTag } from '#lib/publications/cache-tags'
import { machineAnswer } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { feedChangedAt, newestWithText } from '#lib/site/feed/queries'
import { rss, wholePaper } from '#lib/site/feed/rss'
import { site } from '#lib/site/site'

export const dynamic = 'force-dynamic'

export async function GET() {
  const where = { language: site.language }
  const [items, changed] = await Promise.all([newestWithText(where), feedChangedAt(where)])
  return machineAnswer(rss(wholePaper(site.language), items, changed), 'application/rss+xml', tagsOf(cacheTag.latest))
}
