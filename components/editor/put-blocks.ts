/** Puts blocks of a file into the text: pure transactions. */
import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { TextNode } from '#lib/text/json'

/** Behind the block under the pointer, and never before the text begins. */
export function blockAt(view: EditorView, { clientX: left, clientY: top }: DragEvent): number {
  const { doc } = view.state
  const found = view.posAtCoords({ left, top })
  const $at = doc.resolve(found?.pos ?? doc.content.size)
  const behind = $at.depth > 0 ? $at.after(1) : $at.pos
  const heads = (doc.maybeChild(0)?.nodeSize ?? 0) + (doc.maybeChild(1)?.nodeSize ?? 0)
  return Math.max(heads, behind)
}

/** All words in one run behind the paragraph before the place: no paragraph can be suggested. */
export function insertedAsWords(tr: Transaction, at: number, blocks: readonly TextNode[]): Transaction | null {
  const nodes = nodesOf(tr.doc.type.schema, blocks)
  if (!nodes) return null
  const { $from } = Selection.near(tr.doc.resolve(Math.min(at, tr.doc.content.size)), -1)
  const words: Node[] = []
  const space = tr.doc.type.schema.text(' ')
  Fragment.from(nodes).descendants((node) => {
    if (node.isTextblock) words.push(space)
    else if (node.isText) words.push(node)
    else if (node.isInline) words.push(space)
  })
  return tr.insert($from.end(), $from.parent.content.size > 0 ? words : words.slice(1))
}

/** An empty paragraph that stands before the place gives way. Null where the text does not know what is in the blocks. */
export function inserted(tr: Transaction, at: number, blocks: readonly TextNode[]): Transaction | null {
  const nodes = nodesOf(tr.doc.type.schema, blocks)
  if (!nodes) return null
  const $at = tr.doc.resolve(Math.min(at, tr.doc.content.size))
  const before = $at.depth === 0 ? $at.nodeBefore : null
  const isEmpty = before?.type.name === 'paragraph' && before.content.size === 0
  return tr.replaceWith(isEmpty ? $at.pos - before.nodeSize : $at.pos, $at.pos, Fragment.from(nodes))
}

export function nodesOf(schema: Schema, blocks: readonly TextNode[]): Node[] | null {
  const nodes: Node[] = []
  try {
    for (const block of blocks) {
      const node = schema.nodeFromJSON(block)
      node.check()
      nodes.push(node)
    }
  } catch (error) {
    // What the schema refuses; everything else is a bug.
    if (error instanceof RangeError) return null
    throw error
  }
  return nodes
}
