/** A PostgreSQL and two workers of it, which are started again whenever they end. */
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { migrate } from '#server/migrate'
import { type Postgres, startPostgres } from '#server/postgres'
import { secretIn } from '#server/secret'
import type { Chance } from '../../../prisma/seed/chance.ts'

/** Killed processes leave what they gave to the system; only a lost machine would lose it. Each commit still waits for its log. */
const hasty = { fsync: 'off', full_page_writes: 'off' }

export type Strikes = { 'worker killed': number; 'worker restarted': number; 'postgres killed': number }
export type Machines = {
  url: string
  /** Everything runs */
  ready: () => Promise<void>
  strike: (random: Chance) => Promise<void>
  strikes: Strikes
  /** What the workers said last */
  said: () => string
  stop: () => Promise<void>
}

/** Everything is kept in `folder`. */
export async function machines(folder: string): Promise<Machines> {
  let postgres: Postgres = await startPostgres(folder, { settings: hasty })
  const { url } = postgres
  await migrate(url)
  const strikes: Strikes = { 'worker killed': 0, 'worker restarted': 0, 'postgres killed': 0 }
  let stopping = false
  let said = ''

  const workers = [workerOf(), workerOf()]
  function workerOf() {
    let child: ChildProcess
    let ready: Promise<void>
    const start = () => {
      if (stopping) return
      child = spawn(process.execPath, ['server/worker/main.ts'], {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: {
          ...process.env,
          ...{ NODE_ENV: 'production', DATABASE_URL: url, DATA_DIR: folder, LOG_LEVEL: 'warn' },
          AUTH_SECRET: secretIn(folder, 'auth-secret'),
        },
      })
      const begun = child
      for (const stream of [begun.stdout, begun.stderr])
        stream?.on('data', (text) => (said = (said + text).slice(-5_000)))
      ready = new Promise((resolve) => begun.once('message', () => resolve()))
      begun.once('exit', () => setTimeout(start, 100))
    }
    start()
    return {
      signal: (signal: NodeJS.Signals) => child.kill(signal),
      ready: () => ready,
      ended: async () => {
        while (child.exitCode === null && child.signalCode === null) await pause(20)
      },
    }
  }

  const postgresAgain = async () => {
    process.kill(postgres.pid, 'SIGKILL')
    await postgres.gone
    strikes['postgres killed'] += 1
    postgres = await startPostgres(folder, { port: Number(new URL(url).port), settings: hasty })
  }

  return {
    url,
    strikes,
    said: () => said,
    ready: async () => {
      for (const worker of workers) await worker.ready()
    },
    strike: async (random) => {
      const kind = random.below(10)
      if (kind < 2) return postgresAgain()
      const signal = kind === 2 ? 'SIGTERM' : 'SIGKILL'
      for (const worker of kind === 3 ? workers : [random.pick(workers)]) {
        worker.signal(signal)
        strikes[signal === 'SIGTERM' ? 'worker restarted' : 'worker killed'] += 1
      }
    },
    stop: async () => {
      stopping = true
      for (const worker of workers) worker.signal('SIGKILL')
      await Promise.all(workers.map((worker) => worker.ended()))
      await postgres.stop()
    },
  }
}
