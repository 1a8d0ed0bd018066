/**
 * Tables of other programs (Word, Google Docs, LibreOffice, Excel, Sheets, web pages) as the schema has them: a caption, one `tbody`, cells
 * with lines and no blocks. A table of one cell was layout and becomes what it holds; one in a cell becomes lines of that cell.
 */
import type { Count } from '#lib/text/clipboard/left-out'
import { htmlLines, joined } from '#lib/text/html-lines'
import {
  attributeOf,
  below,
  type Element,
  elementOf,
  hasLetters,
  isElement,
  type Node,
  type Parent,
  replaceNode,
} from '#lib/text/html-tree'
import { tableBounds } from '#lib/text/table-grid'

type Cell = { element: Element | null; colspan: number; rowspan: number }
type Row = { element: Element; inHead: boolean; left: number }

export function straightenTables(body: Parent, count: Count = () => {}): void {
  for (let tables = outerTables(body); tables.length > 0; ) {
    const opened: Parent[] = []
    for (const table of tables) {
      const rows = rowsOf(table)
      if (isCopyOfOurs(table) || !isLayout(table, rows)) replaceNode(table, ...straight(table, rows, count))
      else opened.push(unfolded(table, rows))
    }
    tables = opened.flatMap(outerTables)
  }
}

/** Tables that stand in no other one. */
function outerTables(top: Parent): Element[] {
  const found: Element[] = []
  const todo = [...top.childNodes].reverse()
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (isElement(node) && node.tagName === 'table') found.push(node)
    else if ('childNodes' in node) for (const child of node.childNodes.toReversed()) todo.push(child)
  }
  return found
}

const isCopyOfOurs = (table: Element) => attributeOf(table, 'data-pm-slice') !== undefined

function isLayout(table: Element, rows: readonly Row[]): boolean {
  const role = attributeOf(table, 'role')
  return role === 'presentation' || role === 'none' || rows.flatMap(({ element }) => cellElements(element)).length <= 1
}

/** What its cells hold, one after the other, in the table's place. */
function unfolded(table: Element, rows: readonly Row[]): Parent {
  const contents = rows
    .flatMap(({ element }) => cellElements(element))
    .map((cell) => elementOf('div', carried(cell), [...cell.childNodes]))
  const caption = childrenOf(table, ['caption']).map((each) => elementOf('p', {}, [...each.childNodes]))
  const place = elementOf('div', carried(table), [...caption, ...contents])
  replaceNode(table, place)
  return place
}

function carried(element: Element): Record<string, string> {
  const dir = attributeOf(element, 'dir')
  return dir ? { dir } : {}
}

const childrenOf = (parent: Parent, tags: readonly string[]): Element[] =>
  parent.childNodes.filter((node): node is Element => isElement(node) && tags.includes(node.tagName))

const cellElements = (row: Element): Element[] => childrenOf(row, ['td', 'th'])

/** Head, bodies and foot in the order in which they are shown; rows that only set widths go. No cell reaches out of its group. */
function rowsOf(table: Element): Row[] {
  return ['thead', 'tbody', 'tfoot'].flatMap((tag) =>
    childrenOf(table, [tag]).flatMap((group) => {
      const rows = childrenOf(group, ['tr']).filter((row) => !isRuler(row))
      return rows.map((element, at) => ({ element, inHead: tag === 'thead', left: rows.length - at }))
    }),
  )
}

/** Word and Excel end a table with a row without height or words, which has a cell for each width. */
function isRuler(row: Element): boolean {
  const isFlat = attributeOf(row, 'height') === '0' || /display:\s*none/i.test(attributeOf(row, 'style') ?? '')
  return isFlat && !hasLetters(row)
}

function straight(table: Element, rows: readonly Row[], count: Count): Node[] {
  const cells = rows.map(({ element, left }) => cellElements(element).flatMap((cell) => cellsOf(cell, left)))
  count('nestedTables', tablesIn(table))
  if (rows.length > tableBounds.rows || cells.flat().length > tableBounds.cells || cells.some(isTooWide)) {
    count('largeTables')
    return asLines(table)
  }
  const ours = isCopyOfOurs(table)
  const lines = cells.map((row) =>
    elementOf(
      'tr',
      {},
      row.map((cell) => cellOf(cell, attributeOf(table, 'dir'))),
    ),
  )
  const captions = childrenOf(table, ['caption']).flatMap((caption) => htmlLines(caption))
  const caption = captions.length > 0 || !ours ? [elementOf('caption', {}, joined(captions))] : []
  const attributes = ours
    ? Object.fromEntries(table.attrs.map(({ name, value }) => [name, value]))
    : headersOf(table, rows)
  return [
    elementOf('table', attributes, [...caption, ...(lines.length > 0 || !ours ? [elementOf('tbody', {}, lines)] : [])]),
  ]
}

/** Of more than one cell: others are layout */
const tablesIn = (top: Element): number =>
  [...below(top)].filter((node) => isElement(node) && node.tagName === 'table' && !isLayout(node, rowsOf(node))).length

const isTooWide = (row: readonly Cell[]) => row.reduce((sum, { colspan }) => sum + colspan, 0) > tableBounds.columns

/** A table beyond all bounds loses its shape, and no word: each row is a paragraph. */
const asLines = (table: Element): Node[] => htmlLines(table).map((line) => elementOf('p', {}, line))

function cellsOf(element: Element, rowsLeft: number): Cell[] {
  const wide = span(element, 'colspan')
  // Excel says so of words that run over into empty cells.
  const isRunOver = /mso-ignore:\s*colspan/i.test(attributeOf(element, 'style') ?? '')
  const colspan = Math.min(isRunOver ? 1 : wide, tableBounds.columns)
  const high = attributeOf(element, 'rowspan')?.trim() === '0' ? rowsLeft : span(element, 'rowspan')
  const empty = Array.from({ length: isRunOver ? Math.min(wide, tableBounds.columns) - 1 : 0 }, () => ({
    element: null,
    colspan: 1,
    rowspan: 1,
  }))
  return [{ element, colspan, rowspan: Math.max(1, Math.min(high, rowsLeft)) }, ...empty]
}

const span = (element: Element, name: string) =>
  Math.max(1, Number.parseInt(attributeOf(element, name) ?? '1', 10) || 1)

function cellOf({ element, colspan, rowspan }: Cell, tableDir: string | undefined): Element {
  const dir = (element && directionIn(element)) ?? tableDir
  const style = element && attributeOf(element, 'style')
  return elementOf(
    'td',
    {
      ...(colspan > 1 && { colspan: String(colspan) }),
      ...(rowspan > 1 && { rowspan: String(rowspan) }),
      ...(dir && { dir }),
      ...(style && { style }),
    },
    element ? joined(htmlLines(element)) : [],
  )
}

/** What makes a table of ours a chart, which it stays wherever it is pasted; its values are looked at by the node. */
function chartIn(table: Element): Record<string, string> {
  const names = ['data-chart', 'data-decimals', 'data-unit', 'data-description', 'data-outline']
  if (attributeOf(table, 'data-chart') === undefined) return {}
  return Object.fromEntries(names.map((name) => [name, attributeOf(table, name) ?? '']))
}

/** The cell’s own direction, or that of the first paragraph in it. */
function directionIn(cell: Element): string | undefined {
  const own = attributeOf(cell, 'dir')
  if (own) return own
  for (const node of below(cell)) {
    const dir = isElement(node) && attributeOf(node, 'dir')
    if (dir) return dir
  }
  return undefined
}

function headersOf(table: Element, rows: readonly Row[]): Record<string, string> {
  const isHeader = (cell: Element | undefined) => cell?.tagName === 'th'
  const [first] = rows
  const firstCells = first ? cellElements(first.element) : []
  const row =
    (attributeOf(table, 'data-header-row') ?? null) !== null ||
    first?.inHead ||
    (firstCells.length > 0 && firstCells.every(isHeader))
  const below = row ? rows.filter(({ inHead }, at) => !inHead && at > 0) : rows
  const column =
    (attributeOf(table, 'data-header-column') ?? null) !== null ||
    (below.length > 0 && below.every(({ element }) => isHeader(cellElements(element)[0])))
  return { ...(row && { 'data-header-row': '' }), ...(column && { 'data-header-column': '' }), ...chartIn(table) }
}
