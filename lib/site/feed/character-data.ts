/** Text in the elements of a feed, which are sections of CDATA, and what programs make of it. */
import { escaped, printable } from '#lib/site/xml'

/** Ends no section. */
export const sealed = (text: string): string => printable(text).replaceAll(']]>', ']]&gt;')

/** Words for an element that is HTML, as an item's description is (https://www.rssboard.org/rss-profile#element-channel-item-description): each of several lines is a paragraph. */
export function wordsAsHtml(text: string): string {
  const lines = text.split(/\s*\n\s*/).filter((line) => line !== '')
  return sealed(lines.length > 1 ? lines.map((line) => `<p>${escaped(line)}</p>`).join('') : escaped(lines.join()))
}

/**
 * A title, of which RSS 2.0 leaves open what it is, and which some programs take as text and some as HTML
 * (https://www.rssboard.org/rss-profile#data-types-characterdata): as it is, but for a `<` that would begin a tag.
 */
export const wordsOfTitle = (text: string): string => sealed(text.replaceAll(/<(?=[a-z/!?])/gi, '&lt;'))
