/** Tracked changes: until one decides, what was put in stays and what was taken out is left out, as in the document when all are accepted. */
import type { Document } from '#lib/intake/documents/document'
import { isChange } from '#lib/intake/documents/marks'
import type { TextMark, TextNode } from '#lib/text/json'

export type SettledChanges = { inserted: number; deleted: number }

/** Words in a row that one person changed at one moment are one change. */
export function settle(document: Document): { document: Document; changes: SettledChanges } {
  const changes = { inserted: 0, deleted: 0 }
  let last = ''
  const settled = (nodes: readonly TextNode[]): TextNode[] =>
    nodes.flatMap((node): TextNode[] => {
      if (node.content) {
        const content = settled(node.content)
        // A paragraph of which every word was deleted is deleted, too.
        return content.length === 0 && node.content.length > 0 && node.type !== 'tableCell'
          ? []
          : [{ ...node, content }]
      }
      const change = node.marks?.find(isChange)
      const key = change ? keyOf(change) : ''
      if (change && key !== last) changes[change.type === 'inserted' ? 'inserted' : 'deleted'] += 1
      last = key
      if (change?.type === 'deleted') return []
      const marks = node.marks?.filter((mark) => !isChange(mark)) ?? []
      const { marks: _, ...bare } = node
      return [{ ...bare, ...(marks.length > 0 && { marks }) }]
    })
  const [headline, standfirst, blocks] = [
    settled(document.headline),
    settled(document.standfirst),
    settled(document.blocks),
  ]
  return { document: { ...document, headline, standfirst, blocks }, changes }
}

const keyOf = ({ type, attrs }: TextMark) => `${type} ${attrs?.who} ${attrs?.when}`
