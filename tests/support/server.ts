/** Databases of one server. It reads no settings: the test files' own DATABASE_URL is not set yet. */
import pg from 'pg'

/** The address of another database on the same server. */
export function named(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

export async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
