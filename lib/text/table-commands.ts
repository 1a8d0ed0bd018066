/** ProseMirror commands for tables. Those that change the shape of a table first give each row all its cells, by who uses them alone. */
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type Command, type EditorState, Selection, TextSelection } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  cellAround,
  deleteColumn,
  deleteRow,
  goToNextCell,
  isInTable,
  nextCell,
  TableMap,
} from '@tiptap/pm/tables'
import { evened } from '#lib/text/even-table'
import { tableBounds } from '#lib/text/table-grid'

export type TableAt = {
  table: Node
  /** Before the table */
  at: number
  /** Whether the selection is in its caption */
  inCaption: boolean
}

/** The table around the whole selection. */
export function tableAt({ selection: { $from, $to } }: EditorState): TableAt | null {
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'table')
      return { table: $from.node(depth), at: $from.before(depth), inCaption: $from.parent.type.name === 'tableCaption' }
  return null
}

/** The rows of the table around the selection, and where they begin. */
function rowsAt({ selection: { $from } }: EditorState): { rows: Node; at: number } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'tableRows') return { rows: $from.node(depth), at: $from.before(depth) }
  return null
}

/** A table of three columns, its first row a header: in place of an empty paragraph, below any other block. */
export const insertTable: Command = (state, dispatch) => {
  const { table, tableCaption, tableRows, tableRow, tableCell } = state.schema.nodes
  if (!table || !tableCaption || !tableRows || !tableRow || !tableCell) return false
  const place = placeFor(state, table.name)
  if (!place) return false
  const cells = () => Array.from({ length: 3 }, () => tableCell.create())
  const rows = tableRows.create(null, [
    tableRow.create(null, cells()),
    tableRow.create(null, cells()),
    tableRow.create(null, cells()),
  ])
  const made = table.create({ headerRow: true, headerColumn: false }, [tableCaption.create(), rows])
  if (dispatch) {
    const tr = state.tr.replaceWith(place.from, place.to, made)
    const firstCell = place.from + 1 + made.child(0).nodeSize + 3
    dispatch(tr.setSelection(TextSelection.create(tr.doc, firstCell)).scrollIntoView())
  }
  return true
}

/** Where a block of this kind goes: in place of the empty paragraph with the caret, or else below the block around it. */
export function placeFor(state: EditorState, name: string): { from: number; to: number } | null {
  const { $from } = state.selection
  const type = state.schema.nodes[name]
  if (!type) return null
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const [block, parent, index] = [$from.node(depth), $from.node(depth - 1), $from.index(depth - 1)]
    if (block.type.name === name) return null
    const isEmpty = block.type.name === 'paragraph' && block.content.size === 0
    if (isEmpty && parent.canReplaceWith(index, index + 1, type))
      return { from: $from.before(depth), to: $from.after(depth) }
    if (parent.canReplaceWith(index + 1, index + 1, type)) return { from: $from.after(depth), to: $from.after(depth) }
  }
  const start = state.doc.child(0).nodeSize + state.doc.child(1).nodeSize
  return { from: start, to: start }
}

/**
 * One row or column more or less. `full` hears of it where the table is as large as a table may be. The last row or column goes with the
 * whole table.
 */
export const shapeCommands = (full: () => void) => ({
  rowAbove: evenedFirst(within({ rows: 1 }, addRowBefore, full)),
  rowBelow: evenedFirst(within({ rows: 1 }, addRowAfter, full)),
  columnBefore: evenedFirst(within({ columns: 1 }, addColumnBefore, full)),
  columnAfter: evenedFirst(within({ columns: 1 }, addColumnAfter, full)),
  deleteRow: evenedFirst(either(deleteRow, deleteTable)),
  deleteColumn: evenedFirst(either(deleteColumn, deleteTable)),
})

/**
 * Only in the rows, not in the caption. Other tables stay as they are: two people who work in two tables would both fill a third, and have
 * it twice too long.
 */
const evenedFirst =
  (command: Command): Command =>
  (state, dispatch, view) => {
    if (!isInTable(state)) return false
    if (!dispatch || !view) return command(state, dispatch, view)
    const found = rowsAt(state)
    const tr = found && evened(state, found.rows, found.at)
    if (tr) view.dispatch(tr)
    return command(view.state, view.dispatch, view)
  }

/** prosemirror-tables refuses only when it is asked to act: it is asked without effect first. */
const either =
  (first: Command, second: Command): Command =>
  (state, dispatch, view) => {
    if (!dispatch) return isInTable(state)
    return first(state, dispatch, view) || second(state, dispatch, view)
  }

const within =
  (more: { rows?: number; columns?: number }, command: Command, full: () => void): Command =>
  (state, dispatch, view) => {
    const found = rowsAt(state)
    if (!found) return false
    const map = TableMap.get(found.rows)
    const [height, width] = [map.height + (more.rows ?? 0), map.width + (more.columns ?? 0)]
    if (height <= tableBounds.rows && width <= tableBounds.columns && height * width <= tableBounds.cells)
      return command(state, dispatch, view)
    if (dispatch) full()
    return true
  }

/** The table with all that is in it; a text keeps at least one paragraph. */
export const deleteTable: Command = (state, dispatch) => {
  const found = tableAt(state)
  const { paragraph } = state.schema.nodes
  if (!found || !paragraph) return false
  if (dispatch) {
    const { at, table } = found
    const $at = state.doc.resolve(at)
    const mayGo = $at.parent.canReplace($at.index(), $at.index() + 1)
    const tr = mayGo
      ? state.tr.delete(at, at + table.nodeSize)
      : state.tr.replaceWith(at, at + table.nodeSize, paragraph.create())
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at), mayGo ? -1 : 1)).scrollIntoView())
  }
  return true
}

/** Makes the first row, or the first column, headers, or plain again. */
export const toggleHeader =
  (which: 'headerRow' | 'headerColumn'): Command =>
  (state, dispatch) => {
    const found = tableAt(state)
    if (!found) return false
    dispatch?.(state.tr.setNodeAttribute(found.at, which, !found.table.attrs[which]).scrollIntoView())
    return true
  }

/** Puts the caret into the caption, and makes one where there is none. */
const toCaption: Command = (state, dispatch) => {
  const found = tableAt(state)
  const { tableCaption } = state.schema.nodes
  if (!found || !tableCaption) return false
  if (dispatch) {
    const tr = state.tr
    let caption = found.at + 1
    let size = -1
    found.table.forEach((child, offset) => {
      if (size >= 0 || child.type !== tableCaption) return
      caption = found.at + 1 + offset
      size = child.content.size
    })
    if (size < 0) tr.insert(caption, tableCaption.create())
    dispatch(tr.setSelection(TextSelection.create(tr.doc, caption + 1 + Math.max(0, size))).scrollIntoView())
  }
  return true
}

/** A paragraph below or above the table, with the caret in it; an empty one that is there will do. */
export const writeBeside =
  (where: 'below' | 'above'): Command =>
  (state, dispatch) => {
    const found = tableAt(state)
    const { paragraph } = state.schema.nodes
    if (!found || !paragraph) return false
    if (dispatch) {
      const at = where === 'below' ? found.at + found.table.nodeSize : found.at
      const $at = state.doc.resolve(at)
      const beside = where === 'below' ? $at.nodeAfter : $at.nodeBefore
      const isFree = beside?.type === paragraph && beside.content.size === 0
      const tr = isFree ? state.tr : state.tr.insert(at, paragraph.create())
      const caret = isFree && where === 'above' ? at - 1 : at + 1
      dispatch(tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView())
    }
    return true
  }

/** Tab and Shift-Tab: from caption to cell to cell, and from the last cell to a new row. */
export const tabInTable =
  (dir: 1 | -1, full: () => void): Command =>
  (state, dispatch, view) => {
    const found = tableAt(state)
    if (!found) return false
    if (found.inCaption) {
      if (dir < 0) return true
      const $cell = firstCellOf(state, found)
      if ($cell) dispatch?.(state.tr.setSelection(Selection.near($cell, 1)).scrollIntoView())
      return true
    }
    if (goToNextCell(dir)(state, dispatch, view)) return true
    if (dir < 0) return toCaption(state, dispatch, view)
    if (!dispatch || !view) return true
    const before = state.doc.content.size
    shapeCommands(full).rowBelow(state, dispatch, view)
    return view.state.doc.content.size === before || goToNextCell(1)(view.state, view.dispatch, view)
  }

function firstCellOf({ doc }: EditorState, { table, at }: TableAt): ResolvedPos | null {
  let cell = -1
  table.descendants((node, offset) => {
    if (cell < 0 && node.type.name === 'tableCell') cell = at + 1 + offset
    return cell < 0
  })
  return cell < 0 ? null : doc.resolve(cell)
}

/** Arrow keys at the first or last line of a cell: to the cell above or below, to the caption, or out, to a new paragraph where there is none. */
export const arrowInTable =
  (dir: 1 | -1): Command =>
  (state, dispatch, view) => {
    const found = tableAt(state)
    const $cell = cellAround(state.selection.$head)
    if (!found || found.inCaption || !$cell || !view?.endOfTextblock(dir < 0 ? 'up' : 'down')) return false
    if (!(state.selection instanceof TextSelection)) return false
    const $next = nextCell($cell, 'vert', dir)
    // Where a row is short, prosemirror-tables has no cell, and says so by the start of the rows.
    if ($next && $next.pos !== $cell.start(-1)) {
      dispatch?.(state.tr.setSelection(Selection.near($next, 1)).scrollIntoView())
      return true
    }
    return dir < 0 ? toCaption(state, dispatch, view) : leaveBelow(state, dispatch, view)
  }

const leaveBelow: Command = (state, dispatch, view) => {
  const found = tableAt(state)
  if (!found) return false
  const $after = state.doc.resolve(found.at + found.table.nodeSize)
  if (!$after.nodeAfter) return writeBeside('below')(state, dispatch, view)
  dispatch?.(state.tr.setSelection(Selection.near($after, 1)).scrollIntoView())
  return true
}
