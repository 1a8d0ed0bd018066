/** The words of a document's title or subtitle, as headline and standfirst hold them. */
import { wordsAsSuggestions } from '#lib/intake/documents/as-suggestions'
import { areDeleted } from '#lib/intake/documents/marks'
import { joined, paragraph, trimmed } from '#lib/intake/documents/nodes'
import type { TextNode } from '#lib/text/json'

/** In characters */
export const longestHead = { headline: 500, standfirst: 2_000 } as const

/** Footnotes have no place in a headline: their words are the first paragraph. */
const isNote = ({ marks }: TextNode) => marks?.some(({ type }) => type === 'footnote') ?? false
const isGone = ({ marks }: TextNode) => marks?.some(({ type }) => type === 'deleted') ?? false
/** As it reads when all is accepted; or as it was, where nothing would be left of it. */
export function line(nodes: readonly TextNode[]): string {
  const said = nodes.filter((node) => !isNote(node))
  const kept = areDeleted(said) ? said : said.filter((node) => !isGone(node))
  return kept
    .map((node) => node.text ?? ' ')
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Headline and standfirst take no marks of an article, so that nothing can be suggested of how they look. */
export function suggestedLine(nodes: readonly TextNode[], most: number, by: string): TextNode[] {
  let left = most
  const words = nodes
    .filter((node) => !isNote(node))
    .map(({ text = ' ', marks = [] }) => {
      const said = text.replace(/\s+/g, ' ').slice(0, left)
      left -= said.length
      return {
        type: 'text',
        text: said,
        marks: marks.filter(({ type }) => type === 'inserted' || type === 'deleted'),
      }
    })
    .filter(({ text }) => text !== '')
  if (!words.some(({ marks }) => marks.length > 0)) return []
  return wordsAsSuggestions(joined(trimmed(words)), by)
}
export function notesOf(nodes: readonly TextNode[]): TextNode[] {
  const notes = nodes
    .filter(isNote)
    .map(({ marks, ...node }) => ({ ...node, marks: (marks ?? []).filter(({ type }) => type !== 'footnote') }))
  return notes.length > 0 ? [paragraph(notes)] : []
}
