import { machineAnswer } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { absolute } from '#lib/site/site'

export const dynamic = 'force-dynamic'

export function GET() {
  const rules = [
    'User-agent: *',
    'Disallow: /newsroom',
    'Disallow: /api',
    '',
    `Sitemap: ${absolute('/sitemap.xml')}`,
    `Sitemap: ${absolute('/sitemap-news.xml')}`,
    '',
  ]
  return machineAnswer(rules.join('\n'), 'text/plain', tagsOf())
}
