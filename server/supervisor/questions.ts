/** How each process is asked whether it lives. Its event loop has to answer. */
import type { ChildProcess } from 'node:child_process'
import pg from 'pg'
import type { Report } from '#server/child'
import type { Ask } from '#server/supervisor/liveness'

/** Over the channel of a process that `runChild` runs: no flood of requests from outside can crowd it out. */
export function overChannel(child: ChildProcess): Ask {
  let told = () => {}
  child.on('message', (report: Report) => {
    if ('alive' in report) told()
  })
  return (answered) => {
    told = answered
    if (child.connected) child.send('alive?', () => {})
  }
}

/** Over HTTP, `patience` in milliseconds: whatever it answers, it answers. */
export function overHttp(url: string, patience: number): Ask {
  return (answered) => {
    fetch(url, { signal: AbortSignal.timeout(patience), headers: { connection: 'close' } })
      .then((answer) => answer.arrayBuffer())
      .then(answered, () => {})
  }
}

/** By a connection of its own, `patience` in milliseconds: who is connected already may be served by a server that takes nobody new. */
export function bySql(url: string, patience: number): Ask {
  return (answered) => {
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
