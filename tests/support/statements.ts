/** What the product asks PostgreSQL while it does something: the statements, in order. */
import pg from 'pg'
import { vi } from 'vitest'

export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return query.mock.calls.map(([asked]) => {
      const text = typeof asked === 'string' ? asked : String(Reflect.get(asked ?? {}, 'text'))
      return text.replace(/\s+/g, ' ').trim()
    })
  } finally {
    query.mockRestore()
  }
}
