/** What a CDN is told of the pieces that an answer was built from. */

/** Proxies in front commonly take 4 KB of headers from one answer; both lists and everything else have to fit. */
const longestNames = 1_200

/** Header lines as a flat list. Who can't hear all the names could not purge by them, and is to keep nothing. */
export function toldTags(tags: readonly string[]): string[] {
  if (tags.length === 0) return []
  const names = tags.join(' ')
  if (names.length > longestNames) return ['Surrogate-Control', 'no-store']
  return ['Cache-Tag', tags.join(','), 'Surrogate-Key', names]
}
