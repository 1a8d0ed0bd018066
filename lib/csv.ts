/** Tables as text (RFC 4180), as spreadsheets write and read them. */

/** `line` counts lines of the file from 1, for whoever looks for what is wrong with it. */
export type Row = { line: number; cells: string[] }

const separators = [';', ',', '\t'] as const

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  const count = (sign: string) => first.split(sign).length
  return separators.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** Its rows without empty ones; null where a quotation mark is never closed. */
export function readCsv(given: string): Row[] | null {
  const text = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(text)
  const rows: Row[] = []
  let [line, begun, cells, cell, quoted] = [1, 1, [] as string[], '', false]
  const endRow = () => {
    cells.push(cell)
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: begun, cells })
    cells = []
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\n') line += 1
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === separator) {
      cells.push(cell)
      cell = ''
    } else if (sign === '\n') {
      endRow()
      begun = line
    } else cell += sign
  }
  if (quoted) return null
  endRow()
  return rows.map(({ line, cells }) => ({ line, cells: cells.map(withoutGuard) }))
}

/** By which spreadsheets know UTF-8: before the first line. */
export const byteOrderMark = '\ufeff'

export const writeCsv = (rows: readonly (readonly string[])[]): string => byteOrderMark + csvLines(rows)

/**
 * What a spreadsheet would run as a formula has an apostrophe before it (OWASP, CSV Injection), which reading takes away again.
 */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')

const written = (cell: string): string => `"${guarded(cell).replaceAll('"', '""')}"`
const guarded = (cell: string): string => (/^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)
const withoutGuard = (cell: string): string => (/^''*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell)
