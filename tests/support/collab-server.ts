/** Collab and a PostgreSQL as processes of their own, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Report } from '#server/child'
import { freePort } from '#server/free-port'
import { migrate } from '#server/migrate'
import { startPostgres } from '#server/postgres'

export type CollabServer = {
  databaseUrl: string
  collabPort: number
  /** The number of collab's process; stays the same as long as it lives */
  collabPid: () => number | undefined
  killCollab: () => Promise<void>
  startCollab: () => Promise<void>
  /** Stops collab where it is, with every socket open, as a process that hangs; `wakeCollab` lets it go on. */
  hangCollab: () => void
  wakeCollab: () => void
  /** Asks collab to stop; gives its exit code. */
  stopCollab: () => Promise<number | null>
  killPostgres: () => Promise<void>
  startPostgres: () => Promise<void>
  /** Queries PostgreSQL directly, not through our code */
  ask: (sql: string, values: unknown[]) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

export async function collabServer(): Promise<CollabServer> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-faults-'))
  let postgres = await startPostgres(folder)
  const databaseUrl = postgres.url
  await migrate(databaseUrl)
  const collabPort = await freePort()
  let collab: ChildProcess

  const startCollab = async () => {
    collab = spawn(process.execPath, ['server/collab/main.ts'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, DATABASE_URL: databaseUrl, COLLAB_PORT: String(collabPort) },
    })
    const [report] = (await once(collab, 'message')) as [Report]
    if (!('ready' in report)) throw new Error(`Collab did not start: ${report.failed}`)
  }
  await startCollab()

  return {
    databaseUrl,
    collabPort,
    collabPid: () => (collab.exitCode === null && collab.signalCode === null ? collab.pid : undefined),
    startCollab,
    hangCollab: () => void collab.kill('SIGSTOP'),
    wakeCollab: () => void collab.kill('SIGCONT'),
    killCollab: async () => {
      collab.kill('SIGKILL')
      await once(collab, 'exit')
    },
    stopCollab: async () => {
      collab.kill('SIGTERM')
      const [code] = (await once(collab, 'exit')) as [number | null]
      return code
    },
    startPostgres: async () => {
      postgres = await startPostgres(folder, { port: Number(new URL(databaseUrl).port) })
    },
    killPostgres: async () => {
      process.kill(postgres.pid, 'SIGKILL')
      await postgres.gone
    },
    ask: async (sql, values) => {
      const client = new pg.Client({ connectionString: databaseUrl })
      await client.connect()
      try {
        return (await client.query(sql, values)).rows
      } finally {
        await client.end()
      }
    },
    stop: async () => {
      if (collab.exitCode === null && collab.signalCode === null) {
        collab.kill('SIGCONT')
        collab.kill('SIGTERM')
        await once(collab, 'exit')
      }
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
