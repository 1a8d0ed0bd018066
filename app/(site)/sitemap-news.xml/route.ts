import { cacheTag } from '#lib/publications/cache-tags'
import { machineAnswer } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { newsSitemap } from '#lib/site/sitemap/news'
import { newsAt } from '#lib/site/sitemap/queries'

export const dynamic = 'force-dynamic'

export async function GET() {
  const sitemap = newsSitemap(await newsAt(new Date()))
  return machineAnswer(sitemap, 'application/xml', tagsOf(cacheTag.latest, cacheTag.news))
}
