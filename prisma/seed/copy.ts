/** Many rows at once, by PostgreSQL's COPY in text format. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type Cell = string | number | boolean | null | Date | Uint8Array | object

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escaped = (text: string) => text.replace(/[\\\n\r\t]/g, (found) => escapes[found] ?? found)

function cell(value: Cell): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`
  return escaped(JSON.stringify(value))
}

const chunk = 256 * 1024

function* linesOf(rows: Iterable<Cell[]>): Generator<string> {
  let held = ''
  for (const row of rows) {
    held += `${row.map(cell).join('\t')}\n`
    if (held.length < chunk) continue
    yield held
    held = ''
  }
  if (held) yield held
}

/** Copies `rows`, whose cells stand in the order of `columns`, into `table`. */
export async function copyRows(
  client: Client,
  table: string,
  columns: readonly string[],
  rows: Iterable<Cell[]>,
): Promise<void> {
  const names = columns.map((name) => `"${name}"`).join(', ')
  await pipeline(Readable.from(linesOf(rows)), client.query(copyFrom(`COPY "${table}" (${names}) FROM STDIN`)))
}
