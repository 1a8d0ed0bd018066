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

/** Lines that had lost the break between them, and were cut, are the line they stood in. */
function putTogether(lines: readonly string[], wanted: readonly string[]): string[] {
  const whole = new Set(wanted.map(key))
  const out: string[] = []
  for (let from = 0; from < lines.length; from++) {
    let to = from + 1
    if (!whole.has(key(lines[from] ?? '')))
      for (let more = 2; more <= 4; more++)
        if (whole.has(key(lines.slice(from, from + more).join('')))) to = from + more
    out.push(lines.slice(from, to).join(''))
    from = to - 1
  }
  return out
}

/** `lines` are the lines of the text that are not empty. */
export function linesLeftOut(expected: Expected, read: Read, lines: readonly string[]): LeftOut {
  const { leftOut, headline, leftOutEither: either = [] } = expected
  const all = byValue(
    putTogether(
      read.leftOut.flatMap((line) => takenApart(line, leftOut)),
      leftOut,
    ),
    leftOut,
    same,
  )
  const wrong = all.wrong.filter((line) => !either.some((one) => key(one).includes(key(line))))
  const told = read.headline !== null && headline !== null && same(read.headline, headline)
  const isHeadline = (line: string) => headline !== null && same(line, headline)
  return {
    leftOut: { ...all, wrong },
    headlinesLost: told ? [] : wrong.filter(isHeadline),
    bodyLinesLost: wrong.filter((line) => !isHeadline(line)),
    bodyLines: lines.length - leftOut.length,
  }
}
