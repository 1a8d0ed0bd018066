import { slugOf } from '#lib/text/slug'

/**
 * The slug that an article gets from its headline when it is submitted next, for as long as it follows the headline. One with a number
 * behind it stays, since another article has the one without. Empty while neither a headline nor an earlier submission gives one.
 */
export function slugToBe(stored: string, headline: string): string {
  const wanted = slugOf(headline)
  if (wanted === '') return /^untitled-[0-9a-f]{8}$/.test(stored) ? '' : stored
  const number = stored.startsWith(`${wanted}-`) ? stored.slice(wanted.length + 1) : ''
  return /^\d+$/.test(number) ? stored : wanted
}
