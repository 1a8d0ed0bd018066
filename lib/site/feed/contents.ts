/** What every format of a feed says of a piece. */
import { articlePath } from '#lib/site/addresses'
import { isAddition } from '#lib/site/corrections/place'
import { aiUseToHtml } from '#lib/site/feed/ai-use'
import { textToHtml } from '#lib/site/feed/html'
import { noticesToHtml } from '#lib/site/feed/notices'
import type { FeedItem } from '#lib/site/feed/queries'
import { absolute } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import { escaped } from '#lib/site/xml'
import { directionOf } from '#lib/text/direction'

/** Named for life: the address follows the headline and the language. */
export const idOf = ({ articleId }: FeedItem): string => `urn:uuid:${articleId}`

export const urlOf = (item: FeedItem): string => absolute(articlePath(item))

/** When readers last got something else of it: its newest version, or what they were told since. */
export const updatedAt = ({ publishedAt, corrections }: FeedItem): Date =>
  new Date(Math.max(publishedAt.getTime(), ...corrections.map(({ at }) => at.getTime())))

/** In the language of the feed, what the newsroom has not named itself */
export const categoriesOf = ({ profile, desk, tags }: FeedItem, language: string): string[] => [
  wordsFor(language).profile[profile],
  desk.name,
  ...tags.map(({ tag }) => tag.name),
]

/** Whole text as HTML, with what was put right in it; where it is in another language than the feed, an element around it says so. */
export function contentOf(item: FeedItem, around: string): string {
  const { claims, pictures, files, lead, language, corrections } = item
  const words = wordsFor(language)
  const text = textToHtml(item.text, { claims, pictures, files, lead, url: urlOf(item), language, words })
  const above = corrections.filter(({ kind }) => !isAddition(kind))
  const below = corrections.filter(({ kind }) => isAddition(kind))
  const html =
    noticesToHtml(above, language) + text + noticesToHtml(below, language) + aiUseToHtml(item.aiUse, language)
  return language === around ? html : `<div lang="${escaped(language)}" dir="${directionOf(language)}">${html}</div>`
}
