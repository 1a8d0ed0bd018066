/** Reads plain text: paragraphs as recognition parts them, and points of lists as they are typed. */
import { type Document, emptyDocument } from '#lib/intake/documents/document'
import { type Flat, nestLists } from '#lib/intake/documents/list-nesting'
import { paragraph, words } from '#lib/intake/documents/nodes'
import { cleanText } from '#lib/intake/reading/clean'
import { paragraphsOf } from '#lib/intake/reading/paragraphs'

const point = /^(?:([-–*•])|(\d{1,3})[.)])\s+(?=\S)/

export function readPlain(source: string): Document {
  const { text, notes } = cleanText(source)
  const { paragraphs, notes: joined } = paragraphsOf(text)
  return { ...emptyDocument(), blocks: nestLists(paragraphs.map(flat)), notes: [...notes, ...joined] }
}

function flat(line: string): Flat {
  const found = point.exec(line)
  if (!found) return { node: paragraph(words(line)) }
  const ordered = found[2] !== undefined
  return {
    node: paragraph(words(line.slice(found[0].length))),
    point: { level: 0, ordered, start: Number(found[2] ?? 1) },
  }
}
