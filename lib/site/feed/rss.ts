/** The newest articles for feed readers: RSS 2.0 with the whole text. */
import { Feed } from 'feed'
import { articlePath, deskPath, feedPath, frontPath } from '#lib/site/addresses'
import { isAddition } from '#lib/site/corrections/place'
import { sealed, wordsAsHtml, wordsOfTitle } from '#lib/site/feed/character-data'
import { textToHtml } from '#lib/site/feed/html'
import { noticesToHtml } from '#lib/site/feed/notices'
import type { FeedItem } from '#lib/site/feed/queries'
import { publicLicence, type ShownPicture, sharedOf } from '#lib/site/pictures'
import { absolute, site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'
import { escaped, printable } from '#lib/site/xml'
import { directionOf } from '#lib/text/direction'
import type { TextPicture } from '#lib/text/picture'
import { picturesIn } from '#lib/text/pictures-in'

export type About = { title: string; description: string; language: string; path: string; feed: string }

export const wholePaper = (language: string): About => ({
  title: site.name,
  description: filled(wordsFor(language).newest, { name: site.name }),
  language,
  path: frontPath(language),
  feed: feedPath(language),
})

export const oneDesk = (desk: { name: string; slug: string }): About => ({
  title: `${desk.name} | ${site.name}`,
  description: filled(wordsFor(site.language).newestOfDesk, { desk: desk.name, name: site.name }),
  language: site.language,
  path: deskPath(desk),
  feed: `${deskPath(desk)}/feed.xml`,
})

/** Whole text as HTML; where it is in another language than the feed, an element around it says so. */
function contentOf(item: FeedItem, around: string): string {
  const { claims, pictures, files, lead, language, corrections } = item
  const url = absolute(articlePath(item))
  const text = textToHtml(item.text, { claims, pictures, files, lead, url, language, words: wordsFor(language) })
  const above = corrections.filter(({ kind }) => !isAddition(kind))
  const below = corrections.filter(({ kind }) => isAddition(kind))
  const html = noticesToHtml(above, language) + text + noticesToHtml(below, language)
  return language === around ? html : `<div lang="${escaped(language)}" dir="${directionOf(language)}">${html}</div>`
}

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
  const one = lead && sharedOf(lead.share)
  const leading = lead ? mediaContent({ ...lead, ...lead.share }, lead) : []
  const others = new Map(picturesIn(text).map((picture) => [picture.file, picture]))
  if (lead) others.delete(lead.id)
  const inText = [...others.values()].flatMap((picture) => {
    const shown = pictures.find(({ id }) => id === picture.file)
    return shown ? mediaContent(shown, picture) : []
  })
  return {
    ...(one && { enclosure: { url: absolute(one.path), type: one.type, length: one.bytes } }),
    // As with creators: one element for each of the list
    extensions: [{ name: 'media:content', objects: [...leading, ...inText] as unknown as Record<string, unknown> }],
  }
}

const mediaRss = 'xmlns:media="http://search.yahoo.com/mrss/"'

/** RSS 2.0 has room for one file in an item: the first recording of the piece, which is what players look for, before its lead picture. */
function enclosed({ files }: FeedItem) {
  const sound = files.find(({ form }) => form === 'sound')
  return sound ? { enclosure: { url: absolute(sound.path), type: sound.type, length: sound.bytes } } : {}
}

/** RSS 2.0 of these articles. `changed` is when anything in the feed last changed (`feedChangedAt`). */
export function rss(about: About, items: readonly FeedItem[], changed: Date | null): string {
  const feed = new Feed({
    title: about.title,
    description: about.description,
    language: about.language,
    link: absolute(about.path),
    feedLinks: { rss: absolute(about.feed) },
    image: absolute('/icon-192.png'),
    generator: false,
    updated: changed ?? new Date(0),
  })
  for (const item of items) {
    const media = mediaOf(item)
    const categories = [
      wordsFor(about.language).profile[item.profile],
      item.desk.name,
      ...item.tags.map(({ tag }) => tag.name),
    ]
    feed.addItem({
      title: wordsOfTitle(item.headline),
      // Named for life: the address follows the headline and the language.
      id: `urn:uuid:${item.articleId}`,
      link: absolute(articlePath(item)),
      date: item.firstPublishedAt,
      description: wordsAsHtml(item.standfirst),
      content: sealed(contentOf(item, about.language)),
      category: categories.map((name) => ({ name: printable(name) })),
      ...media,
      ...enclosed(item),
      extensions: [...dublinCore(item, about.language), ...media.extensions],
    })
  }
  // The library knows no namespace of an extension.
  return feed.rss2().replace('<rss ', `<rss ${mediaRss} `)
}
