/** Stored text says which version of the schema it was written under; older text is raised step by step when it is read. */
import type { RawText } from '#lib/text/json'
import { type Step, upgraded } from '#lib/upgraded'

/** The first step raises text from version 1 to 2. A new version of the schema adds one, and raises lib/text/text-version. */
export const upgrades: readonly Step<RawText>[] = [
  // 2 knows pull quotes, fact boxes, superscript, subscript and a paragraph's own direction. Older text has none of them.
  (text) => text,
  // 3 knows tables, footnotes and embeds, and comments in drafts. Older text has none of them.
  (text) => text,
  // 4 knows suggestions in drafts. Older text has none of them.
  (text) => text,
  // 5 knows suggestions by reviewers whom a file names. In older text each is by somebody of the newsroom, and stays letter by letter.
  (text) => text,
  // 6 knows pictures. Older text has none of them.
  (text) => text,
  // 7 knows galleries. Older text has none of them.
  (text) => text,
  // 8 knows tables that are shown as charts. Older text has none of them.
  (text) => text,
  // 9 knows recordings and documents. Older text has none of them.
  (text) => text,
  // 10 knows maps: tables that are shown as charts of two further kinds, with an outline. Older text has none of them.
  (text) => text,
]

/** Raises text of `version` to the present one. Refuses versions that are newer than this program. */
export const upgrade = (text: RawText, version: number): RawText => upgraded(text, version, upgrades)
