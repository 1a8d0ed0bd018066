/** Where the words of comments are, as positions in a ProseMirror document. */
import type { Node } from '@tiptap/pm/model'
import type { Range } from '#lib/text/claim-ranges'
import { longestQuote, type Quote, reach } from '#lib/text/quote'

/** The marked stretches of one block, from its start, each with all its threads */
type InBlock = readonly (Range & { ids: readonly string[] })[]
export type CommentRange = Range & { ids: readonly string[] }

/** A paragraph that nobody touched is the same object in the next document: it is read once. */
const known = new WeakMap<Node, InBlock>()

export const commentIdsOf = (node: Node | null | undefined): string[] =>
  (node?.marks ?? []).filter(({ type }) => type.name === 'comment').map(({ attrs }) => String(attrs.id))

function inBlock(block: Node): InBlock {
  const held = known.get(block)
  if (held) return held
  const found: CommentRange[] = []
  block.descendants((node, at) => {
    const ids = node.isInline ? commentIdsOf(node) : []
    if (ids.length > 0) found.push({ from: at + 1, to: at + 1 + node.nodeSize, ids })
  })
  known.set(block, found)
  return found
}

/** Every stretch that is commented, in reading order; it costs as much as there are blocks, however long they are. */
export function commentRanges(doc: Node): CommentRange[] {
  const found: CommentRange[] = []
  doc.forEach((block, at) => {
    for (const { from, to, ids } of inBlock(block)) found.push({ from: at + from, to: at + to, ids })
  })
  return found
}

/** The threads of these stretches, in reading order. */
export const commentOrder = (ranges: readonly CommentRange[]): string[] => [
  ...new Set(ranges.flatMap(({ ids }) => ids)),
]

/** From the first to the last word of one thread; null when none is left. */
export function commentRange(doc: Node, id: string): Range | null {
  const own = commentRanges(doc).filter(({ ids }) => ids.includes(id))
  const [first, last] = [own[0], own.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}

const said = (doc: Node, from: number, to: number) => doc.textBetween(from, to, '\n', '\n')

/** What the selected words say, and what stands around them. Null for no words, and for more than a comment may be about. */
export function quoteAt(doc: Node, { from, to }: Range): Quote | null {
  const quote = said(doc, from, to)
  if (quote.trim() === '' || quote.length > longestQuote) return null
  const before = said(doc, 0, from)
  return {
    quote,
    before: before.slice(-reach),
    after: said(doc, to, Math.min(doc.content.size, to + 4 * reach)).slice(0, reach),
    at: before.length,
  }
}
