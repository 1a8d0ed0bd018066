import { cacheTag } from '#lib/publications/cache-tags'
import { oneAuthor } from '#lib/site/feed/about'
import { namedFeed } from '#lib/site/feed/answer'
import { authorOfFeed } from '#lib/site/feed/queries'

export const dynamic = 'force-dynamic'

const author = { find: authorOfFeed, about: oneAuthor, of: (id: string) => ({ personId: id }), tag: cacheTag.person }

export async function GET(_: Request, { params }: RouteContext<'/authors/[slug]/[feed]'>) {
  return namedFeed(author, await params)
}
