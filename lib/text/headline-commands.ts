/** ProseMirror commands for keys and pastes in headline and standfirst, which every article has once, in this order, before its text. */
import type { Fragment, Node, Slice } from '@tiptap/pm/model'
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

/** In characters: a pasted first line that is longer is taken for a paragraph. */
const longestHeadline = 200

const isLine = (node: Node) => node.type.name === 'headline' || node.type.name === 'standfirst'

/** Headline or standfirst, when the whole selection is in one of them. */
export function lineAt(state: EditorState): 'headline' | 'standfirst' | null {
  const { $from, $to } = state.selection
  if (!$from.sameParent($to) || !isLine($from.parent)) return null
  return $from.parent.type.name as 'headline' | 'standfirst'
}

/** Enter: from the headline to the standfirst, from there to the text. Nothing is split. */
export const toNextLine: Command = (state, dispatch) => {
  if (!lineAt(state)) return false
  const after = state.selection.$from.after()
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve(after), 1)).scrollIntoView())
  return true
}

/** Backspace at the beginning of a line, or of the text's first paragraph: one line up, and nothing is lost. */
export const toLineBefore: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth !== 1) return false
  const index = $from.index(0)
  if (index > 2 || (index === 2 && $from.parent.type.name !== 'paragraph')) return false
  if (index === 0) return true
  const tr = state.tr
  const before = $from.before()
  if (index === 2 && $from.parent.content.size === 0 && state.doc.childCount > 3) tr.delete(before, $from.after())
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(before), -1)).scrollIntoView())
  return true
}

/** Delete at the end of headline or standfirst: the next line stays its own. */
export const keepNextLine: Command = (state) => {
  const { $from, empty } = state.selection
  return empty && isLine($from.parent) && $from.parentOffset === $from.parent.content.size
}

/**
 * A paste into headline or standfirst: its first block becomes the line, as plain text, and what follows becomes the beginning of the
 * text. What begins with a long paragraph has no headline, and is text as a whole. Null where the selection is elsewhere.
 */
export function pastedIntoLine(state: EditorState, slice: Slice): Transaction | null {
  const line = lineAt(state)
  if (!line) return null
  const [first, ...rest] = blocksOf(slice.content)
  if (!first) return state.tr
  const words = lineWords(first)
  const hasOwnLine = rest.length === 0 || words.length <= longestHeadline
  const tr = state.tr
  if (hasOwnLine) putLine(tr, first, words)
  const body = hasOwnLine ? rest : [first, ...rest]
  if (body.length > 0) putBeforeText(tr, body)
  return tr.scrollIntoView()
}

function blocksOf(content: Fragment): Node[] {
  const blocks: Node[] = []
  content.forEach((node) => {
    if (!node.isInline) blocks.push(node)
  })
  const paragraph = content.firstChild?.type.schema.nodes.paragraph
  if (blocks.length === 0 && content.size > 0 && paragraph) blocks.push(paragraph.create(null, content))
  return blocks
}

const lineWords = (node: Node) => node.textBetween(0, node.content.size, ' ', ' ').replace(/\s+/g, ' ').trim()

/** As plain text, with what is suggested of it. */
function putLine(tr: Transaction, block: Node, words: string): void {
  const nodes: Node[] = []
  block.forEach(({ text = ' ', marks }) => {
    const suggested = marks.filter(({ type }) => type.name === 'insertion' || type.name === 'deletion')
    nodes.push(block.type.schema.text(text.replace(/\s+/g, ' '), suggested))
  })
  if (nodes.every(({ marks }) => marks.length === 0)) tr.insertText(words)
  else tr.replaceWith(tr.selection.from, tr.selection.to, nodes)
}

function putBeforeText(tr: Transaction, blocks: Node[]): void {
  const [headline, standfirst, first] = [tr.doc.child(0), tr.doc.child(1), tr.doc.child(2)]
  const start = headline.nodeSize + standfirst.nodeSize
  const isEmpty = first.type.name === 'paragraph' && first.content.size === 0
  tr.replaceWith(start, isEmpty ? start + first.nodeSize : start, blocks)
  const end = start + blocks.reduce((size, block) => size + block.nodeSize, 0)
  tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1))
}
