/** Lines set apart as what is not the piece, and what was lost among them. */
import type { Read } from '#tests/recognition/adapter'
import type { Expected } from '#tests/recognition/expected'
import { letters } from '#tests/recognition/names'
import { byValue, type Tally } from '#tests/recognition/tally'

export type LeftOut = { leftOut: Tally; headlinesLost: string[]; bodyLinesLost: string[]; bodyLines: number }

// A rule such as “###” has no letters.
const key = (line: string) => letters(line) || line.trim()
const same = (one: string, other: string) => key(one) === key(other)

/** Lines that were joined on their way are the lines they were. */
function takenApart(line: string, wanted: readonly string[]): readonly string[] {
  const whole = key(line)
  for (let from = 0; from < wanted.length; from++) {
    for (let to = from + 2, joined = key(wanted[from] ?? ''); to <= wanted.length; to++) {
      joined += key(wanted[to - 1] ?? '')
      if (joined === whole) return wanted.slice(from, to)
      if (joined.length > whole.length) break
    }
  }
  return [line]
}

/** `lines` are the lines of the text that are not empty. */
export function linesLeftOut(expected: Expected, read: Read, lines: readonly string[]): LeftOut {
  const { leftOut, headline, leftOutEither: either = [] } = expected
  const all = byValue(
    read.leftOut.flatMap((line) => takenApart(line, leftOut)),
    leftOut,
    same,
  )
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
