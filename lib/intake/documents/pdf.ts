/** Reads the words of a PDF, which has lines at places and no paragraphs: these are told by distances, and that is said. */
import { getDocumentProxy } from 'unpdf'
import { Refusal } from '#lib/errors'
import { type Document, emptyDocument } from '#lib/intake/documents/document'
import { documentLimits } from '#lib/intake/documents/limits'
import { type Flat, nestLists } from '#lib/intake/documents/list-nesting'
import { heading, paragraph, words } from '#lib/intake/documents/nodes'
import { message } from '#lib/messages/message'

/** `x` and `y` of its start, in points; y grows upwards */
type Line = { text: string; x: number; y: number; end: number; size: number; page: number }

export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const pdf = await opened(bytes)
  if (pdf.numPages > documentLimits.pages) throw new Refusal(message('documents.tooDeep'))
  const lines: Line[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    lines.push(...linesOf(items as Item[], number))
    page.cleanup()
  }
  const kept = withoutRunningLines(lines, pdf.numPages)
  if (kept.length === 0) throw new Refusal(message('documents.pictureOfText'))
  const twoColumns = looksColumned(kept)
  return {
    ...emptyDocument(),
    blocks: paragraphsOf(kept),
    notes: [message('documents.notes.pdf'), ...(twoColumns ? [message('documents.notes.columns')] : [])],
  }
}

async function opened(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0, useSystemFonts: false })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Refusal(message(isLocked ? 'documents.password' : 'documents.damaged'))
  }
}

type Item = { str?: string; transform?: number[]; width?: number; height?: number; hasEOL?: boolean }

/** Pieces beside each other are a line; between two that stand apart is a space. */
function linesOf(items: readonly Item[], page: number): Line[] {
  const lines: Line[] = []
  for (const { str = '', transform = [], width = 0, height = 0 } of items) {
    if (str === '') continue
    const [, , , scale = 0, x = 0, y = 0] = transform
    const size = Math.abs(scale) || height
    const last = lines.at(-1)
    const isBeside = last && Math.abs(last.y - y) < Math.max(size, last.size) * 0.5 && x > last.end - size * 2
    // A wide gap is another column.
    if (last && isBeside && x - last.end < size * 3) {
      const space = x - last.end > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(str) ? ' ' : ''
      last.text += space + str
      last.end = x + width
      if (str.trim() !== '') last.size = Math.max(last.size, size)
    } else if (str.trim() !== '') lines.push({ text: str, x, y, end: x + width, size, page })
  }
  return lines
}

/** Numbers of pages, and heads and feet that come back on most pages. */
function withoutRunningLines(lines: readonly Line[], pages: number): Line[] {
  const key = ({ text, y }: Line) => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').trim()}`
  const counts = new Map<string, Set<number>>()
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? new Set()).add(line.page))
  return lines.filter((line) => pages < 2 || (counts.get(key(line))?.size ?? 0) < Math.max(2, pages * 0.6))
}

function looksColumned(lines: readonly Line[]): boolean {
  const starts = lines.map(({ x }) => Math.round(x / 10))
  const counts = new Map<number, number>()
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1)
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one)
  if (!first || !second) return false
  return second[1] > lines.length * 0.25 && Math.abs(first[0] - second[0]) > 12
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** A line goes on the one before it unless it stands further below, is indented, or is of another size. */
function paragraphsOf(lines: readonly Line[]) {
  const usual = median(lines.map(({ size }) => size))
  const gaps = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    const gap = before && before.page === line.page ? before.y - line.y : 0
    return gap > 0 ? [gap] : []
  })
  const leading = median(gaps) || usual * 1.2
  const edge = median(lines.map(({ end }) => end))
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && goesOn(before, line, { leading, edge, usual })) group.push(line)
    else groups.push([line])
  }
  const flat = groups.map((group): Flat => {
    const said = joined(group.map(({ text: line }) => line.trim()))
    const mark = point.exec(said)
    if (mark) {
      const number = Number.parseInt(mark[1] ?? '', 10)
      const ordered = Number.isInteger(number)
      return {
        node: paragraph(words(said.slice(mark[0].length))),
        point: { level: 0, ordered, start: ordered ? number : 1 },
      }
    }
    const text = words(said)
    const isHeading = (group[0]?.size ?? 0) > usual * 1.15 && group.length < 4
    return { node: isHeading ? heading((group[0]?.size ?? 0) > usual * 1.6 ? 1 : 2, text) : paragraph(text) }
  })
  return nestLists(flat)
}

/** What is drawn before a point of a list */
const point = /^(?:[•◦▪‣–]|(\d{1,3})[.)])\s+(?=\S)/

function goesOn(
  before: Line,
  line: Line,
  { leading, edge, usual }: { leading: number; edge: number; usual: number },
): boolean {
  if (Math.abs(before.size - line.size) > usual * 0.12 || point.test(line.text)) return false
  const isFull = before.end > edge - usual * 6
  const ends = /[.!?…:”"»]\s*$/.test(before.text)
  // Over the end of a page or column, a sentence that has not ended goes on.
  if (before.page !== line.page || line.y > before.y) return !ends || isFull
  if (before.y - line.y > leading * 1.35) return false
  if (line.x > before.x + usual * 0.8 && ends) return false
  return isFull || !ends
}

/** A word that was parted at the end of a line is whole again; a hyphen between capitals or figures was there before. */
const joined = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    if (/\p{Ll}[-\u2010\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line
    return text === '' ? line : `${text} ${line}`
  }, '')
