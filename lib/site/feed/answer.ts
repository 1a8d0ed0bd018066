/** A feed as it is sent, in the format that its address ends in. */
import { cacheTag } from '#lib/publications/cache-tags'
import { type FeedFormat, feedFormats, slugFrom } from '#lib/site/addresses'
import { machineAnswer, nothing } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { type About, wholePaper } from '#lib/site/feed/about'
import { atom } from '#lib/site/feed/atom'
import { jsonFeed } from '#lib/site/feed/json'
import { type FeedItem, type FeedOf, feedChangedAt, newestWithText } from '#lib/site/feed/queries'
import { rss } from '#lib/site/feed/rss'
import { languageAt } from '#lib/site/front/queries'

type Write = (about: About, items: readonly FeedItem[], changed: Date | null) => string

const formats: Record<FeedFormat, { type: string; write: Write }> = {
  xml: { type: 'application/rss+xml', write: rss },
  atom: { type: 'application/atom+xml', write: atom },
  json: { type: 'application/feed+json', write: jsonFeed },
}

/** The format of `feed.atom` and its like; null for any other file. */
const formatOf = (file: string): FeedFormat | null => feedFormats.find((format) => file === `feed.${format}`) ?? null

/** `tag` is the name by which the edge drops it. */
async function feedAnswer(format: FeedFormat, about: About, of: FeedOf, tag: string): Promise<Response> {
  const [items, changed] = await Promise.all([newestWithText(of), feedChangedAt(of)])
  const { type, write } = formats[format]
  return machineAnswer(write(about, items, changed), type, tagsOf(tag))
}

/** All that stands in a language; nothing where nothing does. */
export async function languageFeed(language: string, format: FeedFormat): Promise<Response> {
  if ((await languageAt(language)) !== language) return nothing()
  return feedAnswer(format, wholePaper(language), { language }, cacheTag.latest)
}

type Named = { id: string; name: string; slug: string }
type Kind = {
  find: (slug: string) => Promise<Named | null>
  about: (named: Named) => About
  of: (id: string) => FeedOf
  tag: (id: string) => string
}

/** The feed that this address asks for: of a desk, topic, author or source. */
export async function namedFeed(
  { find, about, of, tag }: Kind,
  { slug, feed }: { slug: string; feed: string },
): Promise<Response> {
  const [format, asked] = [formatOf(feed), slugFrom(slug)]
  const named = format && asked ? await find(asked) : null
  return format && named ? feedAnswer(format, about(named), of(named.id), tag(named.id)) : nothing()
}
