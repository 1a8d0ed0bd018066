/** What lib/text/repair does to the words within a block, and what it knows of nodes. */
import type { RepairRole } from '#lib/text/description'
import { draftFormat } from '#lib/text/draft-schema'
import type { TextMark, TextNode } from '#lib/text/json'
import { wordsOf } from '#lib/text/plain'
import { withoutControls } from '#lib/text/without-controls'

const { marks: markTypes } = draftFormat.schema
const ranks = new Map(Object.keys(markTypes).map((type, rank) => [type, rank]))

export const roleOf = (node: TextNode): RepairRole | undefined => draftFormat.nodes.get(node.type)?.repair
export const isInline = (node: TextNode): boolean => roleOf(node) === 'text' || roleOf(node) === 'inline'
export const childrenOf = (node: TextNode): TextNode[] => (node.content ?? []).flat()
export const hasWords = (node: TextNode): boolean => wordsOf(node).trim() !== ''
export const paragraph = (content: TextNode[] = []): TextNode => withContent({ type: 'paragraph' }, content)

export function withContent(node: TextNode, content: TextNode[]): TextNode {
  const { content: _, ...rest } = node
  return content.length > 0 ? { ...rest, content } : rest
}

/** Neighbours with the same marks are one. Control characters go, however they came into the live text. */
export function inline(nodes: TextNode[]): TextNode[] {
  const runs: TextNode[] = []
  for (const node of nodes) {
    if (roleOf(node) === 'inline') runs.push(withMarks(withoutContent(node), node.marks))
    const text = withoutControls(node.text ?? '')
    if (node.type !== 'text' || text === '') continue
    const run = withMarks({ type: 'text', text }, node.marks)
    const last = runs.at(-1)
    if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(run.marks))
      runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs.push(run)
  }
  return runs
}

/** The words in any nodes, as lines of one block: what stood in blocks of its own is parted by line breaks. */
export function linesOf(nodes: TextNode[]): TextNode[] {
  const lines: TextNode[][] = [[]]
  const begin = () => {
    if (lines.at(-1)?.length !== 0) lines.push([])
  }
  const gather = (node: TextNode) => {
    if (isInline(node)) return void lines.at(-1)?.push(node)
    begin()
    childrenOf(node).forEach(gather)
    begin()
  }
  nodes.forEach(gather)
  const full = lines.filter((line) => line.length > 0)
  return inline(full.flatMap((line, at) => (at > 0 ? [{ type: 'hardBreak' }, ...line] : line)))
}

const withoutContent = ({ type, attrs }: TextNode): TextNode => ({ type, ...(attrs && { attrs }) })

/** One mark of a kind, or of those that may overlap each once, in the schema's order; a mark that another one keeps out goes, as when somebody makes a note of words that a colleague cites. */
function withMarks(node: TextNode, marks: TextMark[] = []): TextNode {
  if (marks.length === 0) return node
  const sorted = marks
    .map((mark) => ({ mark, rank: ranks.get(mark.type) ?? -1, spelt: JSON.stringify(mark) }))
    .sort((a, b) => a.rank - b.rank || (a.spelt < b.spelt ? -1 : 1))
  const single = sorted.filter(({ mark: { type }, spelt }, index) => {
    const before = sorted[index - 1]
    return type !== before?.mark.type || (!keepsOut(type, type) && spelt !== before.spelt)
  })
  // Any number of one kind may overlap, so that kinds are compared and not marks.
  const types = [...new Set(single.map(({ mark }) => mark.type))]
  const out = new Set(types.filter((type) => types.some((other) => other !== type && keepsOut(other, type))))
  const kept = single.flatMap(({ mark }) => (out.has(mark.type) ? [] : [mark]))
  return kept.length > 0 ? { ...node, marks: kept } : node
}

function keepsOut(type: string, other: string): boolean {
  const [mark, otherMark] = [markTypes[type], markTypes[other]]
  return mark !== undefined && otherMark !== undefined && mark.excludes(otherMark)
}
