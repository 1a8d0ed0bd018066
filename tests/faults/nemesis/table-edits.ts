/** Tables: everybody types in the cells of one and makes it larger; in tables of their own, people also take rows and columns away. */
import { type Command, TextSelection } from '@tiptap/pm/state'
import { insertTable, shapeCommands } from '#lib/text/table-commands'
import type { Edit, Weighted } from '#tests/faults/nemesis/hand'
import { ownPlaces, ownTables, type Place, sharedTables, tablesIn } from '#tests/faults/nemesis/places'

/** Everybody adds some without having heard of the others; a table has bounds (lib/text/table-grid). */
const most = { aSide: 3, tables: 3 }
const shapes = shapeCommands(() => {})
const larger: readonly Command[] = [shapes.rowAbove, shapes.rowBelow, shapes.columnBefore, shapes.columnAfter]
const any: readonly Command[] = [...larger, shapes.deleteRow, shapes.deleteColumn]

/** Her words, and everybody’s, stand in cells as they do in paragraphs. */
const typeInCell =
  (whose: 'own' | 'shared'): Edit =>
  (page, { random, hers, word }) => {
    const tables = whose === 'own' ? ownTables(page.state().doc, hers) : sharedTables(page.state().doc)
    if (tables.length === 0) return
    const { cells } = random.pick(tables)
    if (cells.length === 0) return
    const at = random.pick(cells).to
    const tr = page.state().tr.insertText(`${word} `, at)
    page.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + word.length + 1)))
  }

/** Below one of her paragraphs, with a word for its caption. */
const begin: Edit = (page, { random, hers, word }) => {
  const places: Place[] = ownPlaces(page.state().doc, hers)
  const before = ownTables(page.state().doc, hers)
  const held = new Set(tablesIn(page.state().doc).map(({ table }) => table))
  if (places.length === 0 || before.length >= most.tables || !page.run(insertTable, random.pick(places).from)) return
  const made = tablesIn(page.state().doc).find(({ table }) => !held.has(table))
  if (made) page.dispatch(page.state().tr.insertText(`${word} `, made.at + 2))
}

const reshape =
  (whose: 'own' | 'shared'): Edit =>
  (page, { random, hers }) => {
    const tables = whose === 'own' ? ownTables(page.state().doc, hers) : sharedTables(page.state().doc)
    if (tables.length === 0) return
    const { table, cells } = random.pick(tables)
    if (cells.length === 0) return
    const isLarge = [table.lastChild, ...(table.lastChild?.children ?? [])].some(
      (side) => (side?.childCount ?? 0) > most.aSide,
    )
    const fitting = whose === 'own' ? any.filter((each) => !isLarge || !larger.includes(each)) : isLarge ? [] : larger
    if (fitting.length > 0) page.run(random.pick(fitting), random.pick(cells).from)
  }

export const tableEdits: readonly Weighted[] = [
  [1, begin],
  [3, typeInCell('own')],
  [4, typeInCell('shared')],
  [2, reshape('own')],
  [1, reshape('shared')],
]
