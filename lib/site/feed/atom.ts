/** The newest articles for feed readers: Atom (RFC 4287) with the whole text. Written here, since the library of RSS knows no language of an entry and escapes no attribute. */
import { authorPath } from '#lib/site/addresses'
import { digitalSourceType } from '#lib/site/ai-use'
import type { About } from '#lib/site/feed/about'
import { iptcNamespace, sourceTypeName } from '#lib/site/feed/ai-use'
import { categoriesOf, contentOf, idOf, updatedAt, urlOf } from '#lib/site/feed/contents'
import { type Enclosure, fileEnclosures, leadEnclosure } from '#lib/site/feed/enclosures'
import type { FeedItem } from '#lib/site/feed/queries'
import { absolute, site } from '#lib/site/site'
import { escaped } from '#lib/site/xml'

/** `changed` is when anything in the feed last changed (`feedChangedAt`). */
export function atom(about: About, items: readonly FeedItem[], changed: Date | null): string {
  const self = absolute(about.feed('atom'))
  const parts = [
    element('id', self),
    element('title', about.title),
    element('subtitle', about.description),
    element('updated', (changed ?? new Date(0)).toISOString()),
    link({ rel: 'self', type: 'application/atom+xml', href: self }),
    link({ rel: 'alternate', type: 'text/html', href: absolute(about.path) }),
    ...(site.hub ? [link({ rel: 'hub', href: site.hub })] : []),
    element('icon', absolute('/icon-192.png')),
    // An entry without a byline is by the newsroom (RFC 4287, 4.1.1).
    `<author>${element('name', site.name)}${element('uri', site.url)}</author>`,
    ...items.map((item) => entry(item, about.language)),
  ]
  const language = escaped(about.language)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" ${iptcNamespace} xml:lang="${language}">\n${parts.join('\n')}\n</feed>\n`
}

function entry(item: FeedItem, around: string): string {
  const sourceType = digitalSourceType(item.aiUse)
  const enclosures = [leadEnclosure(item) ?? [], fileEnclosures(item)].flat()
  const parts = [
    element('id', idOf(item)),
    element('title', item.headline),
    element('published', item.firstPublishedAt.toISOString()),
    element('updated', updatedAt(item).toISOString()),
    link({ rel: 'alternate', type: 'text/html', href: urlOf(item) }),
    ...enclosures.map(enclosure),
    ...item.authors.map(
      ({ person }) => `<author>${element('name', person.name)}${element('uri', absolute(authorPath(person)))}</author>`,
    ),
    ...categoriesOf(item, around).map((name) => `<category term="${escaped(name)}"/>`),
    ...(sourceType ? [element(sourceTypeName, sourceType.iptc)] : []),
    element('summary', item.standfirst),
    `<content type="html">${escaped(contentOf(item, around))}</content>`,
  ]
  const language = item.language === around ? '' : ` xml:lang="${escaped(item.language)}"`
  return `<entry${language}>\n${parts.join('\n')}\n</entry>`
}

const element = (name: string, words: string) => `<${name}>${escaped(words)}</${name}>`

function link(attributes: Record<string, string>): string {
  const all = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<link${all.join('')}/>`
}

const enclosure = ({ url, type, length }: Enclosure) =>
  link({ rel: 'enclosure', type, length: String(length), href: url })
