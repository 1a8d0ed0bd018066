import { isAsked, isListItem, isRunningText, isTitleLine } from '#lib/intake/reading/line-shape'

const mostCharacters = 140
const mostWords = 20
const marked = /^#\s+(?=\S)/
const label = /^(?:headline|title)\s*:\s*(?=\S)/i

/** A headline that says it is one: `# …`, `Headline: …`. Gives it without its mark. */
export function markedHeadline(line: string): string | null {
  const mark = marked.exec(line) ?? label.exec(line)
  if (!mark || line.length > mostCharacters * 2) return null
  return line.slice(mark[0].length)
}

/** A first line is a headline when it is short, has two words or more, ends without a stop, and running text follows. */
export function isHeadline(line: string, after: readonly string[]): boolean {
  if (!line.includes(' ') || !after.slice(0, 6).some(isRunningText)) return false
  return isTitleLine(line, mostWords, mostCharacters)
}

/** A question or exclamation on a line of its own: a headline or a first sentence, nobody can tell which. */
export function mayBeHeadline(line: string, after: readonly string[]): boolean {
  if (line.length > mostCharacters || isListItem(line) || !line.includes(' ')) return false
  return isAsked(line) && after.slice(0, 6).some(isRunningText)
}
