/** The newest articles for feed readers: RSS 2.0 with the whole text. */
import { Feed } from 'feed'
import { articlePath, deskPath, feedPath, frontPath } from '#lib/site/addresses'
import { textToHtml } from '#lib/site/feed/html'
import type { FeedItem } from '#lib/site/feed/queries'
import { absolute, site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'
import { printable } from '#lib/site/xml'

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

/** Text for a CDATA section, which it must not end. */
const sealed = (text: string) => printable(text).replaceAll(']]>', ']]&gt;')

export function rss(about: About, items: readonly FeedItem[]): string {
  const feed = new Feed({
    title: about.title,
    description: about.description,
    language: about.language,
    link: absolute(about.path),
    feedLinks: { rss: absolute(about.feed) },
    generator: false,
    updated: items[0]?.firstPublishedAt ?? new Date(0),
  })
  for (const item of items) {
    const categories = [
      wordsFor(about.language).profile[item.profile],
      item.desk.name,
      ...item.tags.map(({ tag }) => tag.name),
    ]
    const url = absolute(articlePath(item))
    const { claims, language } = item
    feed.addItem({
      title: sealed(item.headline),
      link: url,
      date: item.firstPublishedAt,
      description: sealed(item.standfirst),
      content: sealed(textToHtml(item.text, { claims, url, language, words: wordsFor(language) })),
      category: categories.map((name) => ({ name: printable(name) })),
      // RSS's own author is a mail address, which nobody here gives away.
      extensions: [
        { name: 'dc:creator', objects: { _text: printable(item.authors.map(({ person }) => person.name).join(', ')) } },
      ],
    })
  }
  return feed.rss2()
}
