import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type Command, Plugin } from '@tiptap/pm/state'
import { fixTables, tableEditing } from '@tiptap/pm/tables'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { message } from '#lib/messages/message'
import { arrowInTable, tabInTable, tableAt, writeBeside } from '#lib/text/table-commands'
import { gridOf, spanOf, tableBounds } from '#lib/text/table-grid'
import { say } from './said.ts'

/** Said where a table has no room for what somebody wants to put into it. */
export const tableIsFull = (editor: Editor) => () => say(editor, message('writing.tableFull', { ...tableBounds }))

/** The keys of tables, header cells that say so, and prosemirror-tables without the one thing that two people must not do at once. */
export const Tables = Extension.create<{ captionPlaceholder: string }>({
  name: 'tables',
  priority: 950,
  addOptions: () => ({ captionPlaceholder: '' }),
  addKeyboardShortcuts() {
    const { editor } = this
    const run = (command: Command) => () => command(editor.state, editor.view.dispatch, editor.view)
    const within = (command: Command) =>
      run((state, dispatch, view) => tableAt(state) !== null && command(state, dispatch, view))
    const line: Command = () => editor.commands.setHardBreak()
    const enter: Command = (state, dispatch, view) =>
      tableAt(state)?.inCaption
        ? tabInTable(1, tableIsFull(editor))(state, dispatch, view)
        : line(state, dispatch, view)
    /** A cell cannot become another block, nor its beginning be joined to what is before it. */
    const nothing = within(() => true)
    const atStart: Command = ({ selection: { empty, $from } }) => empty && $from.parentOffset === 0
    const atEnd: Command = ({ selection: { empty, $from } }) =>
      empty && $from.parentOffset === $from.parent.content.size
    return {
      Tab: within(tabInTable(1, tableIsFull(editor))),
      'Shift-Tab': within(tabInTable(-1, tableIsFull(editor))),
      Enter: within(enter),
      'Shift-Enter': within(enter),
      'Mod-Enter': within(writeBeside('below')),
      'Mod-Shift-Enter': within(writeBeside('above')),
      ArrowUp: within(arrowInTable(-1)),
      ArrowDown: within(arrowInTable(1)),
      Backspace: within(atStart),
      Delete: within(atEnd),
      'Mod-Alt-0': nothing,
      'Mod-Alt-2': nothing,
      'Mod-Alt-3': nothing,
      'Mod-Shift-7': nothing,
      'Mod-Shift-8': nothing,
      'Mod-Shift-b': nothing,
    }
  },
  addProseMirrorPlugins() {
    const { captionPlaceholder } = this.options
    return [
      editing(),
      new Plugin({
        props: { decorations: ({ doc }) => DecorationSet.create(doc, headersIn(doc, captionPlaceholder)) },
      }),
    ]
  },
})

/**
 * prosemirror-tables fills short rows after any change, also of others: two pages that see the same short row would each fill it, and have
 * it too long. Here a page fills only rows that were cut short by what it did itself; what came of two people's changes is filled by the
 * next command that changes the shape of a table (lib/text/table-commands), and wherever the text is read (lib/text/repair).
 */
function editing(): Plugin {
  const { spec } = tableEditing()
  const { handlePaste: _, ...props } = spec.props ?? {}
  const plugin: Plugin = new Plugin({
    ...spec,
    props,
    appendTransaction(transactions, old, state) {
      const isOwn = transactions.some((tr) => tr.docChanged && !tr.getMeta(ySyncPluginKey))
      const filled = isOwn ? fixTables(state, old) : undefined
      if (filled && !isUneven(old.doc)) return filled
      // With the state as its own former one, it looks at nothing but the selection.
      return spec.appendTransaction?.call(plugin, transactions, state, state)
    },
  })
  return plugin
}

const rowsOf = (rows: Node) => rows.children.map((row) => row.children)

function isUneven(doc: Node): boolean {
  let uneven = false
  doc.descendants((node) => {
    if (node.type.name !== 'tableRows') return !node.isTextblock
    if (gridOf(rowsOf(node), ({ attrs }) => spanOf(attrs)).missing.some((count) => count > 0)) uneven = true
    return false
  })
  return uneven
}

/** What is a header to the eye is one to a screen reader; an empty caption says what it is for. */
function headersIn(doc: Node, placeholder: string): Decoration[] {
  const decorations: Decoration[] = []
  doc.descendants((node, at) => {
    if (node.type.name === 'table') decorations.push(...headersOf(node, at + 1, placeholder))
    return !node.isTextblock && node.type.name !== 'table'
  })
  return decorations
}

type Drawn = { from: number; to: number; attributes: Record<string, string> }

/** By the table as it is: most keys change no table. */
const drawn = new WeakMap<Node, Drawn[]>()

function headersOf(table: Node, start: number, placeholder: string): Decoration[] {
  const known = drawn.get(table) ?? drawnIn(table, placeholder)
  drawn.set(table, known)
  return known.map(({ from, to, attributes }) => Decoration.node(start + from, start + to, attributes))
}

function drawnIn(table: Node, placeholder: string): Drawn[] {
  const { headerRow, headerColumn } = table.attrs
  const found: Drawn[] = []
  table.forEach((part, at) => {
    if (part.type.name === 'tableCaption') {
      const attributes = { class: 'is-empty', 'data-placeholder': placeholder }
      if (part.content.size === 0) found.push({ from: at, to: at + part.nodeSize, attributes })
      return
    }
    if (!headerRow && !headerColumn) return
    const grid = gridOf(rowsOf(part), ({ attrs }) => spanOf(attrs))
    const head = headerRow ? Math.max(1, ...(grid.rows[0] ?? []).map(({ rowspan }) => rowspan)) : 0
    let row = at + 1
    for (const [index, cells] of grid.rows.entries()) {
      let from = row + 1
      for (const { cell, column } of cells) {
        const to = from + cell.nodeSize
        const role = index < head ? 'columnheader' : headerColumn && column === 0 ? 'rowheader' : null
        if (role) found.push({ from, to, attributes: { role } })
        from = to
      }
      row += part.child(index).nodeSize
    }
  })
  return found
}
