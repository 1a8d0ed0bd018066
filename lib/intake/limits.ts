/** The most that can be brought in at once. Pages ask before they send. */
import { type Message, message } from '#lib/messages/message'

/** Bytes of a file */
export const largestFile = 2_000_000
/** Characters of a text; the longest that an article may have */
export const longestImport = 400_000
/** Paragraphs, subheads and points of a text */
export const mostBlocks = 5_000

/** Bytes of the request that brings one in, in any script. The edge refuses what is longer, and so does Next (next.config.js). */
export const largestImportRequest = 4 * 1_048_576

/** Why this much can't be read; null when it can. */
export function whyTooMuch(size: { bytes?: number; characters?: number }): Message | null {
  if ((size.bytes ?? 0) > largestFile) return message('intake.fileTooLarge')
  return (size.characters ?? 0) > longestImport ? message('intake.textTooLong', { most: longestImport }) : null
}

/** In characters: markup that comes along with a paste */
export const longestPage = 2_000_000
