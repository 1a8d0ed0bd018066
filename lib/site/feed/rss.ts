/** The newest articles for feed readers: RSS 2.0 with the whole text. */
import { Feed } from 'feed'
import { digitalSourceType } from '#lib/site/ai-use'
import type { About } from '#lib/site/feed/about'
import { iptcNamespace, sourceTypeName } from '#lib/site/feed/ai-use'
import { sealed, wordsAsHtml, wordsOfTitle } from '#lib/site/feed/character-data'
import { categoriesOf, contentOf, idOf, urlOf } from '#lib/site/feed/contents'
import { fileEnclosures, leadEnclosure } from '#lib/site/feed/enclosures'
import type { FeedItem } from '#lib/site/feed/queries'
import { publicLicence, type ShownPicture, sharedOf } from '#lib/site/pictures'
import { absolute, site } from '#lib/site/site'
import { printable } from '#lib/site/xml'
import type { TextPicture } from '#lib/text/picture'
import { picturesIn } from '#lib/text/pictures-in'

/** Dublin Core for what RSS has no element for: its own author is a mail address, which nobody here gives away. */
function dublinCore({ authors, language }: FeedItem, around: string) {
  const creators = authors.map(({ person }) => ({ _text: printable(person.name) }))
  return [
    // The library writes one element for each of a list, though its types don't say so.
    { name: 'dc:creator', objects: creators as unknown as Record<string, unknown> },
    ...(language === around ? [] : [{ name: 'dc:language', objects: { _text: language } }]),
  ]
}

/** Media RSS (https://www.rssboard.org/media-rss), which says what a picture shows and whose it is. */
function mediaContent(shown: ShownPicture, { alt, caption }: Pick<TextPicture, 'alt' | 'caption'>) {
  const one = sharedOf(shown)
  if (!one) return []
  const { type, width, height, bytes } = one
  const said = (words: string | null) => (words ? { _text: printable(words) } : undefined)
  const objects = {
    _attributes: { url: absolute(one.path), type, medium: 'image', width, height, fileSize: bytes },
    'media:description': said(alt),
    'media:title': said(caption),
    'media:credit': said(shown.credit),
    'media:copyright': said(shown.copyright),
    'media:license': said(publicLicence(shown.licence)?.page ?? null),
  }
  return [objects]
}

/** The lead picture, which RSS 2.0 itself knows as an enclosure, then those of the text and its galleries, each once. */
function mediaOf({ lead, pictures, text }: FeedItem) {
  const leading = lead ? mediaContent({ ...lead, ...lead.share }, lead) : []
  const others = new Map(picturesIn(text).map((picture) => [picture.file, picture]))
  if (lead) others.delete(lead.id)
  const inText = [...others.values()].flatMap((picture) => {
    const shown = pictures.find(({ id }) => id === picture.file)
    return shown ? mediaContent(shown, picture) : []
  })
  // As with creators: one element for each of the list
  return { name: 'media:content', objects: [...leading, ...inText] as unknown as Record<string, unknown> }
}

function sourceTypeOf({ aiUse }: FeedItem) {
  const term = digitalSourceType(aiUse)
  return term ? [{ name: sourceTypeName, objects: { _text: term.iptc } }] : []
}

const namespaces = `${iptcNamespace} xmlns:media="http://search.yahoo.com/mrss/"`

/** RSS 2.0 has room for one file in an item: the first recording of the piece, which is what players look for, before its lead picture. */
function enclosed(item: FeedItem) {
  const [sound] = fileEnclosures(item, 'sound')
  const enclosure = sound ?? leadEnclosure(item)
  return enclosure ? { enclosure } : {}
}

/** RSS 2.0 of these articles. `changed` is when anything in the feed last changed (`feedChangedAt`). */
export function rss(about: About, items: readonly FeedItem[], changed: Date | null): string {
  const feed = new Feed({
    title: about.title,
    description: about.description,
    language: about.language,
    link: absolute(about.path),
    feedLinks: { rss: absolute(about.feed('xml')) },
    ...(site.hub && { hub: site.hub }),
    image: absolute('/icon-192.png'),
    generator: false,
    updated: changed ?? new Date(0),
  })
  for (const item of items)
    feed.addItem({
      title: wordsOfTitle(item.headline),
      id: idOf(item),
      link: urlOf(item),
      date: item.firstPublishedAt,
      description: wordsAsHtml(item.standfirst),
      content: sealed(contentOf(item, about.language)),
      category: categoriesOf(item, about.language).map((name) => ({ name: printable(name) })),
      ...enclosed(item),
      extensions: [...dublinCore(item, about.language), ...sourceTypeOf(item), mediaOf(item)],
    })
  // The library knows no namespace of an extension.
  return feed.rss2().replace('<rss ', `<rss ${namespaces} `)
}
