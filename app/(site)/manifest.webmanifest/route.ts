import { machineAnswer } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { manifest } from '#lib/site/manifest'

export const dynamic = 'force-dynamic'

export function GET() {
  return machineAnswer(JSON.stringify(manifest()), 'application/manifest+json', tagsOf())
}
