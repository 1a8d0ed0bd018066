/** A paste into what holds no blocks: the cell or caption of a table, a footnote. */
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { CellSelection, handlePaste, isInTable, TableMap } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { noteHere } from '#lib/text/footnote-commands'
import { newId } from '#lib/text/new-id'
import { tableAt } from '#lib/text/table-commands'
import { tableBounds } from '#lib/text/table-grid'

/** Into a footnote: words in one line. Null where the caret is in none. */
export function pastedIntoFootnote(state: EditorState, slice: Slice): Transaction | null {
  const id = noteHere(state)
  const { footnote, claim } = state.schema.marks
  if (id === null || !footnote || !claim) return null
  const note = footnote.create({ id })
  const words = linesOf(slice.content, () => state.schema.text(' ')).flatMap((node) =>
    node.isText ? [node.mark(note.addToSet(node.marks))] : [state.schema.text(' ', [note])],
  )
  return replaced(state, words)
}

/**
 * Into a table: cells go into cells, from that of the caret on; anything else becomes lines where the caret is. `full` hears of cells for
 * which a table has no room. False where the selection is in no table.
 */
export function pasteIntoTable(view: EditorView, event: ClipboardEvent, slice: Slice, full: () => void): boolean {
  const { state } = view
  if (!tableAt(state) && !isInTable(state)) return false
  const rows = rowsIn(slice.content)
  if (
    rows &&
    isInTable(state) &&
    rows.childCount + (rows.firstChild?.childCount ?? 0) > 2 &&
    !hasSpans(rows) &&
    !hasSpans(rowsAt(state))
  ) {
    if (fits(state, rows)) return handlePaste(view, event, new Slice(Fragment.from(rows), 0, 0))
    full()
    return true
  }
  const { hardBreak } = state.schema.nodes
  const lines = linesOf(slice.content, () => hardBreak?.create() ?? state.schema.text(' '))
  view.dispatch(replaced(state, lines).setMeta('paste', true).setMeta('uiEvent', 'paste'))
  return true
}

function replaced(state: EditorState, nodes: Node[]): Transaction {
  const { $from, $to } = state.selection
  const [from, to] = $from.sameParent($to) ? [$from.pos, $to.pos] : [$from.pos, $from.end()]
  const content = Fragment.from(nodes)
  const tr = state.tr.replaceWith(from, to, content)
  return tr.setSelection(TextSelection.create(tr.doc, from + content.size)).scrollIntoView()
}

/** All words and line breaks in these nodes, with `between` where one block ends and another begins. */
function linesOf(content: Fragment, between: () => Node): Node[] {
  const lines: Node[][] = [[]]
  content.descendants((node) => {
    if (node.isInline) lines.at(-1)?.push(node)
    else if (lines.at(-1)?.length !== 0) lines.push([])
    return !node.isInline
  })
  return lines.filter((line) => line.length > 0).flatMap((line, at) => (at > 0 ? [between(), ...line] : line))
}

/** The rows of a slice that is one table, or part of one; a single one of several blocks is none. */
function rowsIn(content: Fragment): Node | null {
  const first = content.firstChild
  const types = first?.type.schema.nodes
  if (!first || !types?.tableRows || !types.tableRow) return null
  const is = (node: Node, name: string) => node.type.name === name
  if (content.childCount === 1 && is(first, 'tableRows')) return first
  if (content.childCount === 1 && is(first, 'table'))
    return rowsIn(Fragment.from(first.children.filter((child) => is(child, 'tableRows'))))
  if (content.content.every((node) => is(node, 'tableRow'))) return types.tableRows.create(null, content)
  if (content.content.every((node) => is(node, 'tableCell')))
    return types.tableRows.create(null, types.tableRow.create(null, content))
  return null
}

/** Rows or cells that are pasted where there is no table are one; a single cell is its words. */
export function asTable(slice: Slice): Slice {
  const rows = rowsIn(slice.content)
  const { table, paragraph } = rows?.type.schema.nodes ?? {}
  if (!rows || !table || !paragraph || slice.content.firstChild?.type === table) return slice
  const [row] = rows.children
  if (rows.childCount === 1 && row?.childCount === 1)
    return new Slice(Fragment.from(paragraph.create(null, row.child(0).content)), 1, 1)
  return new Slice(Fragment.from(table.create(null, rows)), 0, 0)
}

function rowsAt(state: EditorState): Node | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'tableRows') return $from.node(depth)
  return null
}

function hasSpans(rows: Node | null): boolean {
  let found = false
  rows?.descendants((node) => {
    if (node.attrs.colspan > 1 || node.attrs.rowspan > 1) found = true
    return node.type.name === 'tableRow'
  })
  return found
}

function fits(state: EditorState, pasted: Node): boolean {
  if (state.selection instanceof CellSelection) return true
  const rows = rowsAt(state)
  if (!rows) return false
  const [own, added] = [TableMap.get(rows), TableMap.get(pasted)]
  const height = Math.max(own.height, state.selection.$from.index(-2) + added.height)
  const width = Math.max(own.width, state.selection.$from.index(-1) + added.width)
  return height <= tableBounds.rows && width <= tableBounds.columns && height * width <= tableBounds.cells
}

/** A note that the text has already is another one when it is pasted once more. */
export function withOwnFootnotes(slice: Slice, inText: ReadonlySet<string>, now: number): Slice {
  const ids = new Map<string, string>()
  const fresh = (id: string) => {
    const known = ids.get(id) ?? newId(now)
    ids.set(id, known)
    return known
  }
  const renamed = (content: Fragment): Fragment =>
    Fragment.from(
      content.content.map((node) => {
        const note = node.marks.find(({ type, attrs }) => type.name === 'footnote' && inText.has(String(attrs.id)))
        if (note) return node.mark(note.type.create({ id: fresh(String(note.attrs.id)) }).addToSet(node.marks))
        return node.isLeaf ? node : node.copy(renamed(node.content))
      }),
    )
  return new Slice(renamed(slice.content), slice.openStart, slice.openEnd)
}
