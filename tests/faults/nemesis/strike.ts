/** What goes wrong: a process of the newsroom is killed, hangs for a while, or loses its connections. */
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { birthOf, childrenOf } from '#server/process-life'
import type { Line } from '#tests/faults/nemesis/line'
import type { Stack } from '#tests/support/stack'
import type { Chance } from '../../../prisma/seed/chance.ts'

const victims = ['collab', 'web', 'edge', 'postgres'] as const
type Victim = (typeof victims)[number]
const kills = [...victims.map((victim) => `${victim} killed` as const), 'session of postgres killed'] as const
const others = [
  ...victims.map((victim) => `${victim} paused` as const),
  'database cut off',
  'browsers cut off',
  'browsers stalled',
] as const
export type Tally = Record<(typeof kills)[number] | (typeof others)[number], number>

export const nothingYet = (): Tally => Object.fromEntries([...kills, ...others].map((what) => [what, 0])) as Tally
export const killsIn = (tally: Tally): number => kills.reduce((sum, what) => sum + tally[what], 0)

/** How long a process hangs, in milliseconds: less than the supervisor takes to see that */
const longestPause = 3_000
/** Until a process that was killed runs again; after that something is wrong, in milliseconds */
const back = 60_000

/** Strikes once, and notes it. */
export async function strike(stack: Stack, line: Line, random: Chance, tally: Tally): Promise<void> {
  const kind = random.below(20)
  if (kind < 2) return cutOff(line, random, tally)
  if (kind < 3) return cutDatabaseOff(stack, tally)
  if (kind < 5) return hang(stack, random, tally)
  if (kind < 8) return killSession(stack, random, tally)
  // As when the machine has no memory left: several at the same moment.
  const struck = kind < 11 ? victims.filter(() => random.below(2) === 0) : [random.pick(victims)]
  for (const victim of struck) {
    send([await running(stack, victim)], 'SIGKILL')
    tally[`${victim} killed`] += 1
  }
}

async function hang(stack: Stack, random: Chance, tally: Tally): Promise<void> {
  const victim = random.pick(victims)
  const pid = await running(stack, victim)
  // Of PostgreSQL each session is a process of its own.
  const all = victim === 'postgres' ? [pid, ...childrenOf(pid)] : [pid]
  send(all, 'SIGSTOP')
  await pause(random.below(longestPause))
  send(all, 'SIGCONT')
  tally[`${victim} paused`] += 1
}

/** One process of PostgreSQL dies, and PostgreSQL ends all others, recovers and goes on. */
async function killSession(stack: Stack, random: Chance, tally: Tally): Promise<void> {
  const children = childrenOf(await running(stack, 'postgres'))
  if (children.length === 0) return
  send([random.pick(children)], 'SIGKILL')
  tally['session of postgres killed'] += 1
}

function cutOff(line: Line, random: Chance, tally: Tally): void {
  const forMs = random.below(2_000)
  if (random.below(2) === 0) {
    line.cut(forMs)
    tally['browsers cut off'] += 1
  } else {
    line.stall(forMs)
    tally['browsers stalled'] += 1
  }
}

/** Ends every connection to the database, of all processes at once. It may be down at this moment: then all are cut off anyway. */
async function cutDatabaseOff(stack: Stack, tally: Tally): Promise<void> {
  const client = new pg.Client({ connectionString: stack.runtime().databaseUrl })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    )
    tally['database cut off'] += 1
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  } finally {
    await client.end().catch(() => {})
  }
}

/** The number of this process once it runs. */
async function running(stack: Stack, victim: Victim): Promise<number> {
  const since = Date.now()
  while (Date.now() - since < back) {
    const pid = stack.runtime().processes[victim]
    if (pid && birthOf(pid) !== null) return pid
    await pause(20)
  }
  throw new Error(`${victim} did not come back within ${back / 1_000} s.`)
}

function send(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids)
    try {
      process.kill(pid, signal)
    } catch (error) {
      // Gone by itself meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
}
