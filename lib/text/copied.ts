/** What leaves the text with a copy: words with their form, and nothing that is the newsroom's own affair. */
import { Fragment, type Mark, Slice } from '@tiptap/pm/model'
import { type EditorState, TextSelection } from '@tiptap/pm/state'
import type { TextNode } from '#lib/text/json'
import { wordsOf } from '#lib/text/plain'
import { isSuggestionKind } from '#lib/text/suggested'
import { type SuggestedRange, suggestedRanges } from '#lib/text/suggestion-ranges'

/** Comments stay with the words that they are about; a copy of these has none. */
export function withoutComments(slice: Slice): Slice {
  const stripped = (content: Fragment): Fragment =>
    Fragment.from(
      content.content.map((node) =>
        node.isText
          ? node.mark(node.marks.filter(({ type }) => type.name !== 'comment'))
          : node.copy(stripped(node.content)),
      ),
    )
  return new Slice(stripped(slice.content), slice.openStart, slice.openEnd)
}

/**
 * As plain text: a paragraph a block, notes in brackets at their places, cells of a row parted by strokes; what is only suggested to come in is
 * no part of it, unless nothing else was copied.
 */
export function wordsOfSlice({ content }: Slice): string {
  const nodes: TextNode[] = content.toJSON() ?? []
  return wordsIn(nodes.flatMap(asItStands)) || wordsIn(nodes)
}

const wordsIn = (nodes: TextNode[]): string =>
  nodes.some(({ text }) => text !== undefined)
    ? wordsOf({ type: 'paragraph', content: nodes })
    : nodes.flatMap(linesOf).join('\n\n')

function asItStands(node: TextNode): TextNode[] {
  if (node.marks?.some(({ type }) => type === 'insertion')) return []
  return [node.content ? { ...node, content: node.content.flatMap(asItStands) } : node]
}

/** Without the marks of suggestions on letters that they were not made for: those are text. */
export function suggestedAsCounted(slice: Slice, { doc, selection, tr }: EditorState): Slice {
  if (!(selection instanceof TextSelection)) return slice
  const { from, to } = selection
  const counted = new Map<Mark, SuggestedRange[]>()
  for (const range of suggestedRanges(doc)) counted.set(range.mark, [...(counted.get(range.mark) ?? []), range])
  doc.nodesBetween(from, to, (node, at) => {
    for (const mark of node.isText ? node.marks : []) {
      if (!isSuggestionKind(mark.type.name)) continue
      const end = at + node.nodeSize
      let place = at
      for (const range of counted.get(mark) ?? []) {
        if (range.to <= at || range.from >= end) continue
        if (range.from > place) tr.removeMark(place, range.from, mark)
        place = range.to
      }
      if (place < end) tr.removeMark(place, end, mark)
    }
  })
  return tr.docChanged ? tr.doc.slice(from, to, true) : slice
}

function linesOf(node: TextNode): string[] {
  const content = node.content ?? []
  const isLine = node.type === 'tableRow' || content.every(({ type }) => type === 'text' || type === 'hardBreak')
  return isLine ? [wordsOf(node)].filter((words) => words.trim() !== '') : content.flatMap(linesOf)
}
