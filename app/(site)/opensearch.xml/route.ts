import { machineAnswer } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { openSearch } from '#lib/site/open-search'

export const dynamic = 'force-dynamic'

export function GET() {
  return machineAnswer(openSearch(), 'application/opensearchdescription+xml', tagsOf())
}
