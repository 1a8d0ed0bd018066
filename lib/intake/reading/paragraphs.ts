/** Lines → paragraphs. Empty lines part them; without any, each line is one, unless lines were broken at a fixed width. */
import { isListItem } from '#lib/intake/reading/line-shape'
import { type Message, message } from '#lib/messages/message'

const spaces = /[ \t\u2000-\u200a\u3000]+/g
const endsSentence = /[.!?…:;。！？۔؟][\p{Pe}\p{Pf}"'’”)\]]*$/u
const continues = /^[\p{Ll}\p{Lo}]/u
const widest = 120
const narrowest = 34
// Short lines are verses and lists too: these must break off more often.
const narrow = 45

const tidy = (line: string) => line.replace(spaces, ' ').trim()
const firstWord = (line: string) => line.slice(0, (line.search(/\s/) + 1 || line.length + 1) - 1)

/** A line was broken because the next word had no room left; broken by hand, it may end a little early. */
const brokenForRoom = (line: string, next: string, width: number) =>
  line.length + 1 + firstWord(next).length > width - 4

/** A headline in capitals, broken by hand. */
const inCapitals = (line: string) =>
  /^[^\p{Ll}\p{Lo}]+$/u.test(line) && line.split(' ').length > 2 && /\p{Lu}{3}/u.test(line)
/** Among lines broken for room, one may have been broken by hand in the middle of its sentence. */
const goesOn = (line: string, next: string) => /^\p{Ll}/u.test(next) && /[\p{L},]$/u.test(line)

function wrapWidth(lines: readonly string[]): number | null {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (width > widest || width < narrowest) return null
  let breaks = 0
  let forRoom = 0
  let midSentence = 0
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    // Letterheads, headlines and items of a list end where they like.
    if (!line || !next || line.length < width / 2 || isListItem(next) || endsSentence.test(line)) continue
    breaks += 1
    if (!brokenForRoom(line, next, width)) continue
    forRoom += 1
    if (continues.test(next) && !endsSentence.test(line)) midSentence += 1
  }
  return midSentence > (width < narrow ? 2 : 0) && forRoom >= breaks * 0.5 ? width : null
}

export type Paragraphs = {
  paragraphs: string[]
  /** For each, whether an empty line stands before it */
  gaps: boolean[]
  notes: Message[]
}

/** Gives the paragraphs of a cleaned text in order; every word of it stands in exactly one. */
export function paragraphsOf(text: string): Paragraphs {
  const lines = text.split('\n').map(tidy)
  const width = wrapWidth(lines)
  const paragraphs: string[] = []
  const gaps: boolean[] = []
  let gap = false
  let open: string[] = []
  const close = () => {
    if (open.length > 0) {
      paragraphs.push(open.join(' '))
      gaps.push(gap)
      gap = false
    }
    open = []
  }
  for (const line of lines) {
    const last = open.at(-1)
    const joins =
      width !== null &&
      last !== undefined &&
      line !== '' &&
      !isListItem(line) &&
      (brokenForRoom(last, line, width) || goesOn(last, line) || (inCapitals(last) && inCapitals(line)))
    if (!joins) close()
    if (line === '') gap = true
    else open.push(line)
  }
  close()
  const notes = width === null ? [] : [message('intake.notes.linesJoined')]
  return { paragraphs, gaps, notes }
}
