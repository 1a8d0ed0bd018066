/** Where the cells of a table stand, as HTML places them (HTML Living Standard 4.9.12): by rows, each in the first free column. */
import type { MarkupAttributes } from '#lib/text/markup'

/** Tables beyond this are refused where they arrive. */
export const tableBounds = { rows: 500, columns: 40, cells: 5_000 } as const

export type Span = { colspan: number; rowspan: number }

export type Placed<Cell> = Span & { cell: Cell; column: number }

export type Grid<Cell> = {
  /** The cells of each row, with as much of their spans as there is room for */
  rows: Placed<Cell>[][]
  width: number
  /** So many places at the end of each row have no cell. */
  missing: number[]
}

const isSpan = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1

/** As found: what is no span is one column, one row. */
export const spanOf = (attributes: Readonly<Record<string, unknown>> = {}): Span => ({
  colspan: isSpan(attributes.colspan) ? attributes.colspan : 1,
  rowspan: isSpan(attributes.rowspan) ? attributes.rowspan : 1,
})

/** For `markup`: nothing where a cell is one column wide and one row high. */
export function spanned(attributes: Readonly<Record<string, unknown>>): MarkupAttributes {
  const { colspan, rowspan } = spanOf(attributes)
  return { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) }
}

export function gridOf<Cell>(rows: readonly (readonly Cell[])[], spansOf: (cell: Cell) => Span): Grid<Cell> {
  const taken = rows.map(() => new Set<number>())
  const placed = rows.map((cells, at) => {
    let column = 0
    return cells.map((cell) => {
      const wanted = spansOf(cell)
      while (taken[at]?.has(column)) column += 1
      let colspan = 1
      while (colspan < wanted.colspan && !taken[at]?.has(column + colspan)) colspan += 1
      const lowest = Math.min(wanted.rowspan, rows.length - at)
      let rowspan = 1
      while (rowspan < lowest && (taken[at + rowspan]?.size ?? 0) + colspan <= tableBounds.columns) rowspan += 1
      for (let down = 0; down < rowspan; down += 1)
        for (let along = 0; along < colspan; along += 1) taken[at + down]?.add(column + along)
      return { cell, column, colspan, rowspan }
    })
  })
  const width = taken.reduce((most, columns) => Math.max(most, ...columns, -1), -1) + 1
  return { rows: placed, width, missing: taken.map((columns) => width - columns.size) }
}
