/** Where a block that holds no words may be put into a text. */
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { lineAt } from '#lib/text/headline-commands'

/** The node of this kind that is selected as a whole, with its place; null where none is. */
export function selectedOf({ selection }: EditorState, kind: string): { node: Node; at: number } | null {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== kind) return null
  return { node: selection.node, at: selection.from }
}

/**
 * What is said of a file by a node of this kind, set where it differs from what it was when somebody began to change it: what others have set
 * meanwhile stays. The node is the selected one if it still shows that file, or else the only one that does; null where there is none.
 */
export function changedIn<Said extends { file: string }>(
  state: EditorState,
  kind: string,
  { before, after }: { before: Said; after: Said },
  names: readonly (keyof Said & string)[],
): Transaction | null {
  const at = showing(state, kind, before.file)
  if (at === null) return null
  const { tr } = state
  for (const name of names) if (before[name] !== after[name]) tr.setNodeAttribute(at, name, after[name])
  return tr.scrollIntoView()
}

function showing(state: EditorState, kind: string, file: string): number | null {
  const selected = selectedOf(state, kind)
  if (selected?.node.attrs.file === file) return selected.at
  const places: number[] = []
  state.doc.descendants((node, at) => {
    if (node.type.name === kind && node.attrs.file === file) places.push(at)
  })
  return places.length === 1 ? (places[0] ?? null) : null
}

/** The innermost block around a place in the stead of which, or after which, a block of this kind may stand. */
function blockAround($at: ResolvedPos, kind: string): number | null {
  const type = $at.doc.type.schema.nodes[kind]
  for (let depth = $at.depth; type && depth > 0; depth -= 1)
    if ($at.node(depth - 1).canReplaceWith($at.indexAfter(depth - 1), $at.indexAfter(depth - 1), type)) return depth
  return null
}

/** Whether the caret stands in an empty paragraph that a block of this kind may take the place of. */
export function isOnEmptyLine({ selection: { $from, empty } }: EditorState, kind: string): boolean {
  return (
    empty && $from.parent.isTextblock && $from.parent.content.size === 0 && blockAround($from, kind) === $from.depth
  )
}

/** Behind a block that is selected as a whole and holds no caret, as a picture. */
function besideSelected({ selection }: EditorState, kind: string): number | null {
  const { $to } = selection
  const type = $to.doc.type.schema.nodes[kind]
  const isBlock = selection instanceof NodeSelection && selection.node.isBlock
  return isBlock && type && $to.parent.canReplaceWith($to.index(), $to.index(), type) ? $to.pos : null
}

/**
 * Puts a node in the place of the paragraph of the caret where `instead` says so, or else below its block, or below one that is selected.
 * The caret goes on in the paragraph after it, which is made where there is none. Null in headline and standfirst, and where none may stand.
 */
export function placed(state: EditorState, node: Node, instead: boolean): Transaction | null {
  const { paragraph } = state.schema.nodes
  const { $from, $to } = state.selection
  const kind = node.type.name
  const depth = blockAround($to, kind)
  const beside = depth !== null ? null : besideSelected(state, kind)
  if (lineAt(state) !== null || !paragraph || (!depth && beside === null)) return null
  const { tr } = state
  const behind = beside ?? $to.after(depth ?? 0)
  const [from, to] = instead && depth ? [$from.before(depth), $from.after(depth)] : [behind, behind]
  const next = tr.doc.nodeAt(to)
  tr.replaceWith(from, to, next?.isTextblock ? node : [node, paragraph.create()])
  tr.setSelection(TextSelection.near(tr.doc.resolve(from + node.nodeSize)))
  return tr.scrollIntoView()
}
