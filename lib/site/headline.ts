/** How long a headline is, for the size that it is set in. */

/**
 * Long from 80 characters, or with a word of 18 that would fill a phone's line; very long from 140, or with a word of 28.
 * Nothing for the others.
 */
export function lengthOf(headline: string): 'long' | 'very-long' | undefined {
  const longestWord = Math.max(...headline.split(/\s+/u).map((word) => [...word].length))
  const length = [...headline].length
  if (length >= 140 || longestWord >= 28) return 'very-long'
  if (length >= 80 || longestWord >= 18) return 'long'
}
