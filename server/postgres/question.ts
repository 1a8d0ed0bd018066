/** How a PostgreSQL is asked whether it lives. */
import pg from 'pg'

/** By a connection of its own, `patience` in milliseconds: who is connected already may be served by a server that takes nobody new. */
export function bySql(url: string, patience: number) {
  return (answered: () => void): void => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience, query_timeout: patience })
    client.on('error', () => {})
    client
      .connect()
      .then(() => client.query('SELECT 1'))
      .then(answered, (error) => {
        // "Too many clients" and "starting up" are answers of a server.
        if (error instanceof pg.DatabaseError) answered()
      })
      .finally(() => client.end().catch(() => {}))
  }
}
