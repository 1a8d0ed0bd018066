/** Refuses tables that are larger than one can be shown. */
import * as Y from 'yjs'
import { spanOf, tableBounds } from '#lib/text/table-grid'
import type { Type } from '#lib/text/undeleted'
import { refuse } from '#lib/text/update-validation'

/** The rows of the table whose shape is another one when this element has changed: its own, or those around it. Words change no shape. */
export function tableShapedBy(type: Type): Y.XmlElement | null {
  for (let at: Type | null = type instanceof Y.XmlElement ? type : null; at !== null; at = at.parent)
    if (at instanceof Y.XmlElement && at.nodeName === 'tableRows') return at
  return null
}

/** Looks at each cell once. */
export function validateTable(rows: Y.XmlElement): void {
  const { rows: most, columns, cells } = tableBounds
  let count = 0
  let area = 0
  if (rows.length > most) refuse('tableTooLarge')
  for (const row of elementsIn(rows)) {
    let width = 0
    count += row.length
    if (row.length > columns || count > cells) refuse('tableTooLarge')
    for (const cell of elementsIn(row)) {
      const { colspan, rowspan } = spanOf(cell.getAttributes())
      width += colspan
      area += colspan * rowspan
    }
    if (width > columns || area > most * columns) refuse('tableTooLarge')
  }
}

const elementsIn = (element: Y.XmlElement): Y.XmlElement[] =>
  element.toArray().filter((child): child is Y.XmlElement => child instanceof Y.XmlElement)
