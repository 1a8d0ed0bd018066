/** ProseMirror commands that put charts into a text, change what they are, and move them. */
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state'
import { type ChartAttributes, chartOf, type TextChart } from '#lib/text/chart'
import { placeFor, type TableAt, tableAt } from '#lib/text/table-commands'

export type NewChart = {
  attributes: ChartAttributes
  title: string
  /** Of one length */
  rows: readonly (readonly string[])[]
  /** Whether the first row names the columns */
  named: boolean
}

/** The table around the selection, where it is a chart. */
export function chartAt(state: EditorState): (TableAt & { chart: TextChart }) | null {
  const found = tableAt(state)
  const chart = found && chartOf(found.table.toJSON())
  return chart ? { ...found, chart } : null
}

/** Puts a table that is a chart where a table would go, and selects its title, to be cited. Refuses within a table. */
export const insertChart =
  ({ attributes, title, rows, named }: NewChart): Command =>
  (state, dispatch) => {
    const { schema } = state
    const { table, tableCaption, tableRows, tableRow, tableCell } = schema.nodes
    const place = placeFor(state, 'table')
    if (!table || !tableCaption || !tableRows || !tableRow || !tableCell || !place) return false
    const wordsOf = (words: string) => (words === '' ? null : schema.text(words))
    const lines = rows.map((row) =>
      tableRow.create(
        null,
        row.map((cell) => tableCell.create(null, wordsOf(cell))),
      ),
    )
    const made = table.create({ headerRow: named, headerColumn: true, ...attributes }, [
      tableCaption.create(null, wordsOf(title)),
      tableRows.create(null, lines),
    ])
    if (dispatch) {
      const tr = state.tr.replaceWith(place.from, place.to, made)
      const start = place.from + 2
      dispatch(tr.setSelection(TextSelection.create(tr.doc, start, start + title.length)).scrollIntoView())
    }
    return true
  }

const unset = { chart: null, chartDecimals: null, chartUnit: null, chartDescription: null, chartOutline: null }

/** Makes the table around the selection this chart, or a table again. Its cells stay as they are; the first row of a chart is names or is not. */
export const setChart =
  (chart: Pick<NewChart, 'attributes' | 'named'> | null): Command =>
  (state, dispatch) => {
    const found = tableAt(state)
    if (!found) return false
    const { tr } = state
    const set = chart ? { ...chart.attributes, headerRow: chart.named, headerColumn: true } : unset
    for (const [name, value] of Object.entries(set)) tr.setNodeAttribute(found.at, name, value)
    dispatch?.(tr)
    return true
  }

/**
 * Moves the chart around the selection before the block above it, or behind the one below. What moves is that block: what others write in the
 * cells meanwhile stays where it is. Refuses at the ends of what it stands in, and above the text.
 */
export const moveChart =
  (to: 'up' | 'down'): Command =>
  (state, dispatch) => {
    const found = chartAt(state)
    if (!found) return false
    const { at, table } = found
    const $at = state.doc.resolve(at)
    const { parent } = $at
    const index = $at.index()
    const other = parent.maybeChild(index + (to === 'up' ? -1 : 1))
    if (!other || (to === 'up' && !parent.canReplaceWith(index - 1, index - 1, table.type))) return false
    const end = at + table.nodeSize
    const tr = state.tr
    if (to === 'up') tr.insert(end, other).delete(at - other.nodeSize, at)
    else tr.delete(end, end + other.nodeSize).insert(at, other)
    dispatch?.(tr.scrollIntoView())
    return true
  }
