import type { ReadCell } from '#lib/intake/documents/tables'
import { isOn, settingOf } from '#lib/intake/documents/word/styles'
import { childNamed, elements, type XmlElement } from '#lib/intake/documents/xml'
import type { TextNode } from '#lib/text/json'

type Placed = ReadCell & { column: number; goesOn: boolean }

/** The rows of a table: Word says of each cell below a high one that it goes on. `changes`: tracked ones of rows and cells, taken as accepted. */
export function rowsOf(
  table: XmlElement,
  blocksIn: (cell: XmlElement) => TextNode[],
): { rows: ReadCell[][]; headerRow: boolean; changes: number } {
  const all = unwrapped(table, 'w:tr')
  const rows = all.filter((row) => !childNamed(childNamed(row, 'w:trPr'), 'w:del'))
  const placed = rows.map((row) => placedIn(row, blocksIn))
  // From below, so that each cell that goes on makes the one above it as high as it is itself, and one more.
  for (let at = placed.length - 1; at > 0; at -= 1)
    for (const cell of placed[at] ?? []) {
      const above = cell.goesOn ? placed[at - 1]?.find(({ column }) => column === cell.column) : undefined
      if (above) above.rowspan += cell.rowspan
      else cell.goesOn = false
    }
  return {
    rows: placed.map((row) => row.filter(({ goesOn }) => !goesOn)),
    headerRow: isOn(childNamed(rows[0], 'w:trPr'), 'w:tblHeader') ?? false,
    changes: all.flatMap(changesOf).length,
  }
}

const changesOf = (row: XmlElement): XmlElement[] =>
  [childNamed(row, 'w:trPr'), ...unwrapped(row, 'w:tc').map((cell) => childNamed(cell, 'w:tcPr'))].flatMap(
    (properties) =>
      properties ? elements(properties).filter(({ name }) => /^w:(ins|del|cellIns|cellDel|cellMerge)$/.test(name)) : [],
  )

function placedIn(row: XmlElement, blocksIn: (cell: XmlElement) => TextNode[]): Placed[] {
  let column = Math.max(0, Number(settingOf(childNamed(row, 'w:trPr'), 'w:gridBefore')) || 0)
  return unwrapped(row, 'w:tc').map((cell) => {
    const properties = childNamed(cell, 'w:tcPr')
    const colspan = Math.min(Math.max(Number(settingOf(properties, 'w:gridSpan')) || 1, 1), 1_000)
    const merge = childNamed(properties, 'w:vMerge')
    const placed = {
      blocks: blocksIn(cell),
      colspan,
      rowspan: 1,
      column,
      goesOn: merge !== undefined && merge.attrs['w:val'] !== 'restart',
    }
    column += colspan
    return placed
  })
}

/** Rows and cells may stand in content controls. */
const unwrapped = (parent: XmlElement, name: string): XmlElement[] =>
  elements(parent).flatMap((child) => {
    if (child.name === name) return [child]
    const inner = child.name === 'w:sdt' ? childNamed(child, 'w:sdtContent') : undefined
    return inner || child.name === 'w:customXml' ? unwrapped(inner ?? child, name) : []
  })
