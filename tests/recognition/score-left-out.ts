/** Lines set apart as what is not the piece, and what was lost among them. */
import type { Read } from '#tests/recognition/adapter'
import type { Expected } from '#tests/recognition/expected'
import { letters } from '#tests/recognition/names'
import { byValue, type Tally } from '#tests/recognition/tally'

export type LeftOut = { leftOut: Tally; headlinesLost: string[]; bodyLinesLost: string[]; bodyLines: number }

// A rule such as “###” has no letters.
const key = (line: string) => letters(line) || line.trim()
const same = (one: string, other: string) => key(one) === key(other)

/** `lines` are the lines of the text that are not empty. */
export function linesLeftOut(expected: Expected, read: Read, lines: readonly string[]): LeftOut {
  const { leftOut, headline, leftOutEither: either = [] } = expected
  const all = byValue(read.leftOut, leftOut, same)
  const wrong = all.wrong.filter((line) => !either.some((one) => same(line, one)))
  const told = read.headline !== null && headline !== null && same(read.headline, headline)
  const isHeadline = (line: string) => headline !== null && same(line, headline)
  return {
    leftOut: { ...all, wrong },
    headlinesLost: told ? [] : wrong.filter(isHeadline),
    bodyLinesLost: wrong.filter((line) => !isHeadline(line)),
    bodyLines: lines.length - leftOut.length,
  }
}
