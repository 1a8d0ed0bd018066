/** The embedded PostgreSQL of one installation: started on 127.0.0.1 at a free port, stopped without losing a write. */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import { freePort } from '#server/free-port'
import { ensureCluster, NAME } from '#server/postgres/cluster'
import { type Layout, layoutIn } from '#server/postgres/layout'
import { stopStale } from '#server/postgres/stale'
import { childrenOf, killNow } from '#server/process-life'
import { secretIn } from '#server/secret'

export type Postgres = {
  url: string
  pid: number
  /** Resolves when it ends, wanted or not */
  gone: Promise<void>
  /** Ends every session and writes everything to disk first; bounded */
  stop: () => Promise<void>
  /** Ends it with every process of its own, also where it hangs; the next start recovers what was committed */
  kill: () => Promise<void>
}

const serverSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '200',
  shared_buffers: '256MB',
  jit: 'off',
  // Statements and rows hold what people wrote: the log names errors only.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

export type StartOptions = {
  /** Free one if not given */
  port?: number
  /** Settings of PostgreSQL beside ours */
  settings?: Record<string, string>
}

/** Starts the PostgreSQL of `folder`, making it first if there is none. The caller holds the folder's lock. */
export async function startPostgres(folder: string, { port, settings = {} }: StartOptions = {}): Promise<Postgres> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const layout = layoutIn(folder)
  const password = secretIn(folder, 'postgres-password')
  await stopStale(layout.data)
  ensureCluster(layout, password)
  for (let attempt = 1; ; attempt++) {
    const listenPort = port ?? (await freePort())
    const address = `postgresql://${NAME}:${password}@127.0.0.1:${listenPort}`
    const server = launch(layout, listenPort, settings)
    const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
    if (await ready(server, gone, `${address}/postgres`)) {
      return {
        url: `${address}/${NAME}`,
        pid: server.pid ?? 0,
        gone,
        stop: () => stop(server, gone),
        kill: () => kill(server, gone),
      }
    }
    // Its port was taken meanwhile, or processes of a killed one are still going.
    if (attempt === 20)
      throw new Refusal(message('starting.postgresDidNotStart', { why: lastErrorIn(layout.log), log: layout.log }))
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function launch(layout: Layout, port: number, settings: Record<string, string>): ChildProcess {
  if ((statSync(layout.log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) rmSync(layout.log)
  const log = openSync(layout.log, 'a', 0o600)
  const all = Object.entries({ ...serverSettings, port: String(port), ...settings })
  const [command = '', ...args] = [...layout.account.prefix, join(layout.native, 'bin/postgres'), '-D', layout.data]
  const server = spawn(command, [...args, ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    cwd: dirname(layout.data),
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, TZ: 'UTC' },
    stdio: ['ignore', log, log],
    // A group of its own: Ctrl-C in the terminal reaches the supervisor, which stops this one last.
    detached: true,
    ...layout.account.owner,
  })
  closeSync(log)
  return server
}

/** False if it ended instead. */
async function ready(server: ChildProcess, gone: Promise<void>, url: string): Promise<boolean> {
  server.once('error', () => {})
  try {
    while (server.pid !== undefined && server.exitCode === null && server.signalCode === null) {
      if (await ensureDatabase(url)) return true
      await new Promise((resolve) => setTimeout(resolve, 15))
    }
    return false
  } catch (error) {
    await stop(server, gone)
    throw new Refusal(message('starting.postgresLetsNobodyIn', { why: (error as Error).message }))
  }
}

/** False while it does not take connections yet. */
async function ensureDatabase(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`)
    return true
  } catch (error) {
    const code = (error as { code?: string }).code
    // Not listening yet, or listening and still recovering.
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P03') return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

function lastErrorIn(log: string): string | Message {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  return (
    lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? message('starting.postgresSaidNothing')
  )
}

async function stop(server: ChildProcess, gone: Promise<void>): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.kill('SIGINT')
  server.kill('SIGCONT')
  if (!(await within(20_000, gone))) await kill(server, gone)
}

/**
 * By its own immediate shutdown, which a stopped process hears as soon as it goes on, and which kills within five seconds what
 * does not end; after that by force. None of its processes may be left: they hold the memory that the next one needs.
 */
async function kill(server: ChildProcess, gone: Promise<void>): Promise<void> {
  server.kill('SIGQUIT')
  server.kill('SIGCONT')
  if (server.pid === undefined || (await within(8_000, gone))) return
  const backends = childrenOf(server.pid)
  for (const pid of [server.pid, ...backends]) killNow(pid)
  await gone
}

/** Whether it came within so many milliseconds. */
async function within(milliseconds: number, event: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  const came = await Promise.race([event.then(() => true), tooLate])
  clearTimeout(timer)
  return came
}
