import { cacheTag } from '#lib/publications/cache-tags'
import { oneTopic } from '#lib/site/feed/about'
import { namedFeed } from '#lib/site/feed/answer'
import { topicOfFeed } from '#lib/site/feed/queries'

export const dynamic = 'force-dynamic'

const topic = { find: topicOfFeed, about: oneTopic, of: (id: string) => ({ tagId: id }), tag: cacheTag.tag }

export async function GET(_: Request, { params }: RouteContext<'/topics/[slug]/[feed]'>) {
  return namedFeed(topic, await params)
}
