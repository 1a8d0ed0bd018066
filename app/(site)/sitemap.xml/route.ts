import { cacheTag } from '#lib/publications/cache-tags'
import { machineAnswer } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { sitemapFiles } from '#lib/site/sitemap/periods'
import { daysWithArticles, standingFiles } from '#lib/site/sitemap/queries'
import { sitemapIndex } from '#lib/site/sitemap/xml'

export const dynamic = 'force-dynamic'

export async function GET() {
  const [standing, days] = await Promise.all([standingFiles(), daysWithArticles()])
  const files = [...standing.map((name) => ({ name, changed: null })), ...sitemapFiles(days)]
  const index = sitemapIndex(files.map(({ name, changed }) => ({ path: `/sitemaps/${name}.xml`, changed })))
  return machineAnswer(index, 'application/xml', tagsOf(cacheTag.latest))
}
