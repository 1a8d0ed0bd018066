/** What is to become figures: a table of the text, or what was pasted, cells of a spreadsheet, or CSV (RFC 4180) with commas, semicolons, tabs or strokes. */
import Papa from 'papaparse'
import { type Message, message } from '#lib/messages/message'
import { chartAttributes, chartBounds, rowsOf } from '#lib/text/chart'
import { numberIn } from '#lib/text/chart-number'
import type { TextNode } from '#lib/text/json'
import { tableBounds } from '#lib/text/table-grid'
import { withoutControls } from '#lib/text/without-controls'

/** In characters */
export const longestPaste = 100_000

/** Longer words in a cell are no name of a category. */
const longestCell = 200

/** Rows: one more than may be there, with that of names */
const looked = chartBounds.points + 2
const guessed = [',', '|'] as const

/** Rows of one length, at least one row and two columns; or why there are none. Formulas and HTML are words like any others. */
export function pastedFigures(pasted: string): readonly string[][] | Message {
  if (pasted.length > longestPaste) return message('charts.wrong.tooLong', { most: longestPaste })
  const { data } = Papa.parse<string[]>(pasted.replace(/^\ufeff/, ''), {
    delimiter: delimiterOf(pasted),
    delimitersToGuess: [...guessed],
    skipEmptyLines: 'greedy',
    preview: looked,
  })
  const cells = data.map((line) => line.map(cellOf))
  const width = Math.max(0, ...cells.map((line) => line.findLastIndex((cell) => cell !== '') + 1))
  if (width < 2) return message('charts.wrong.unread')
  if (width > tableBounds.columns) return message('charts.wrong.series', { most: chartBounds.series })
  if (cells.length > chartBounds.points + 1) return message('charts.wrong.rows', { most: chartBounds.points })
  return cells.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''))
}

/** A spreadsheet copies tabs, whatever its decimals; who writes decimals with commas parts by semicolons. Empty: to be guessed. */
function delimiterOf(pasted: string): string {
  if (pasted.includes('\t')) return '\t'
  if (/^[^"\n]*;/m.test(pasted)) return ';'
  return pasted.includes('"') ? (guessed.find((sign) => quotesFit(pasted, sign)) ?? '') : ''
}

/** A sign within quotes parts nothing, but where cells are parted by another sign the quotes end in the middle of one. */
function quotesFit(pasted: string, delimiter: string): boolean {
  const { data, errors } = Papa.parse<string[]>(pasted, { delimiter, skipEmptyLines: 'greedy', preview: looked })
  return errors.every(({ type }) => type !== 'Quotes') && data.some((line) => line.length > 1)
}

const cellOf = (words: string) => withoutControls(words).replaceAll(/\s+/g, ' ').trim().slice(0, longestCell)

/** Whether the first row is names: it is not where all after its first cell are numbers, and there is one column of them. */
export function namesColumns(rows: readonly (readonly string[])[]): boolean {
  const values = rows[0]?.slice(1) ?? []
  return values.length !== 1 || values.some((cell) => cell === '' || typeof numberIn(cell, 'point') !== 'number')
}

/** The same of a map, whose first row names its columns where any of them but the first is no number. */
export const namesMap = (rows: readonly (readonly string[])[]): boolean =>
  (rows[0]?.slice(1) ?? []).some((cell) => typeof numberIn(cell, 'point') !== 'number')

/** A table’s words, and whether its first row is names: as it says, or, before it is a chart, as it seems from its cells. */
export function tableToChart(table: TextNode): { rows: string[][]; named: boolean } {
  const { attrs = {} } = table
  const rows = rowsOf(table)
  return { rows, named: attrs.headerRow === true || (!chartAttributes(attrs) && namesColumns(rows)) }
}
