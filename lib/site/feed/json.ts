/** The newest articles for feed readers: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with the whole text. Written here, since the library of RSS writes version 1, and one author of several. */
import { authorPath, sourcePath } from '#lib/site/addresses'
import { digitalSourceType } from '#lib/site/ai-use'
import { namedSources } from '#lib/site/claims'
import type { About } from '#lib/site/feed/about'
import { categoriesOf, contentOf, idOf, updatedAt, urlOf } from '#lib/site/feed/contents'
import { fileEnclosures, leadEnclosure } from '#lib/site/feed/enclosures'
import type { FeedItem } from '#lib/site/feed/queries'
import { absolute, site } from '#lib/site/site'

export function jsonFeed(about: About, items: readonly FeedItem[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: about.title,
    home_page_url: absolute(about.path),
    feed_url: absolute(about.feed('json')),
    description: about.description,
    icon: absolute('/icon-512.png'),
    favicon: absolute('/icon-192.png'),
    authors: [{ name: site.name, url: site.url }],
    language: about.language,
    ...(site.hub && { hubs: [{ type: 'WebSub', url: site.hub }] }),
    items: items.map((item) => itemOf(item, about.language)),
  }
  return `${JSON.stringify(feed)}\n`
}

function itemOf(item: FeedItem, around: string) {
  const { headline, standfirst, language, firstPublishedAt, authors } = item
  const image = leadEnclosure(item)?.url
  const attachments = fileEnclosures(item).map(({ url, type, length }) => ({
    ...{ url, mime_type: type, size_in_bytes: length },
  }))
  return {
    id: idOf(item),
    url: urlOf(item),
    title: headline,
    content_html: contentOf(item, around),
    summary: standfirst,
    ...(image && { image }),
    date_published: firstPublishedAt.toISOString(),
    date_modified: updatedAt(item).toISOString(),
    ...(authors.length > 0 && {
      authors: authors.map(({ person }) => ({ name: person.name, url: absolute(authorPath(person)) })),
    }),
    tags: categoriesOf(item, around),
    language,
    ...(attachments.length > 0 && { attachments }),
    _on_record: onRecord(item),
  }
}

/** What no other format has a place for: whom a piece names as its sources, what was put right, and by IPTC’s term what AI did in it. */
const onRecord = ({ profile, claims, corrections, aiUse }: FeedItem) => ({
  about: absolute('/corrections'),
  profile,
  claims: claims.length,
  sources: namedSources(claims).map((source) => ({
    ...{ name: source.name, kind: source.kind, url: absolute(sourcePath(source)) },
  })),
  ...(aiUse && { digitalSourceType: digitalSourceType(aiUse)?.iptc }),
  corrections: corrections.map(({ kind, cause, text, at }) => ({ kind, cause, text, at: at.toISOString() })),
})
