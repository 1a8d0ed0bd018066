/** The most that can be brought in at once. No imports here: pages ask before they send. */

/** Bytes of a file */
export const largestFile = 2_000_000
/** Characters of a text; the longest that an article may have */
export const longestImport = 400_000

/** Why this much can't be read, in one sentence; null when it can. */
export function whyTooMuch(size: { bytes?: number; characters?: number }): string | null {
  if ((size.bytes ?? 0) > largestFile)
    return 'This file is larger than 2 MB: that is no single piece. Split it, or paste the part you need.'
  return (size.characters ?? 0) > longestImport ? 'This text is longer than 400,000 characters. Split it in two.' : null
}
