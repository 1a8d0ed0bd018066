/** The newest corrections for feed readers: RSS 2.0. */
import { Feed } from 'feed'
import { articlePath, correctionsPath } from '#lib/site/addresses'
import type { ListedCorrection } from '#lib/site/corrections/queries'
import { wordsAsHtml, wordsOfTitle } from '#lib/site/feed/character-data'
import { absolute, site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'

export function correctionsRss(language: string, items: readonly ListedCorrection[]): string {
  const words = wordsFor(language)
  const path = correctionsPath(language)
  const feed = new Feed({
    title: `${words.corrections} | ${site.name}`,
    description: filled(words.correctionsAbout, { name: site.name }),
    language,
    link: absolute(path),
    feedLinks: { rss: absolute(`${path}/feed.xml`) },
    image: absolute('/icon-192.png'),
    generator: false,
    updated: items[0]?.at ?? new Date(0),
  })
  for (const { id, kind, cause, text, at, piece } of items)
    feed.addItem({
      title: wordsOfTitle(`${words.correctionKind[kind]}: ${piece?.headline ?? words.withdrawnPiece}`),
      id: `urn:uuid:${id}`,
      link: absolute(piece ? `${articlePath(piece)}#correction-${id}` : path),
      date: at,
      description: wordsAsHtml(`${text}\n${words.correctionCause[cause]}`),
    })
  return feed.rss2()
}
