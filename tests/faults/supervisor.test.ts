import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startPostgres } from '#server/postgres'
import { birthOf } from '#server/process-life'
import { ensureBuilt } from '#server/supervisor/build'
import { launchStack, type Stack, startStack, type Wishes } from '#tests/support/stack'

/** One newsroom for all: each test starts it where the one before left it. */
const folder = mkdtempSync(join(tmpdir(), 'on-record-supervisor-'))
const stacks: Stack[] = []

async function kept(starting: Promise<Stack>): Promise<Stack> {
  const stack = await starting
  stacks.push(stack)
  return stack
}

const start = () => kept(startStack({ folder }))

beforeAll(async () => {
  await ensureBuilt(() => {})
  await (await startStack({ folder })).stop()
}, 300_000)

afterEach(async () => {
  for (const stack of stacks.splice(0)) await stack.stop()
})

afterAll(() => rmSync(folder, { recursive: true }))

const everybody = ['collab', 'edge', 'postgres', 'web', 'worker']
const processes = (stack: Stack) => Object.entries(stack.runtime().processes)
const alive = (numbers: [string, number][]) => numbers.flatMap(([name, pid]) => (birthOf(pid) ? [name] : [])).sort()
const statusOf = async (stack: Stack) => (await fetch(stack.url).catch(() => null))?.status

async function ask(stack: Stack, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: stack.runtime().databaseUrl })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

describe('a stop', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('by %s ends every process, and is no failure', async (signal) => {
    const stack = await start()
    expect(await statusOf(stack)).toBe(200)
    expect(stack.output(), 'a second start makes nothing again').not.toMatch(/Building|Loading|Installing|up to date/)
    const running = processes(stack)
    expect(alive(running)).toEqual(everybody)
    expect(await stack.stop(signal)).toBe(0)
    expect(alive(running)).toEqual([])
  })

  test('in the middle of a first start leaves nothing behind, and the next start makes up for it', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'on-record-supervisor-'))
    const cutShort = await kept(launchStack({ folder: empty }))
    await expect.poll(cutShort.output, { timeout: 60_000 }).toContain('Brought the database up to date')
    expect(await cutShort.stop()).toBe(0)
    const next = await kept(startStack({ folder: empty }))
    expect(alive(processes(next))).toEqual(everybody)
    await next.stop()
    next.remove()
  })
})

test('a killed supervisor takes every process with it, and the next start goes on where it was', async () => {
  const first = await start()
  const running = processes(first)
  await ask(first, `INSERT INTO "Desk" (id, name, slug) VALUES (gen_random_uuid(), 'Kept', 'kept-desk')`)
  await first.stop('SIGKILL')
  await expect.poll(() => alive(running), { timeout: 30_000 }).toEqual([])
  const second = await start()
  expect(await ask(second, `SELECT name FROM "Desk" WHERE slug = 'kept-desk'`)).toEqual([{ name: 'Kept' }])
})

test('each process is started again when it dies', async () => {
  const stack = await start()
  for (const name of everybody) {
    const before = stack.runtime().processes[name] ?? 0
    process.kill(before, 'SIGKILL')
    const now = () => stack.runtime().processes[name] ?? before
    await expect.poll(now, { timeout: 30_000, message: name }).not.toBe(before)
    await expect.poll(() => statusOf(stack), { timeout: 30_000, message: name }).toBe(200)
    expect(birthOf(now()), name).not.toBeNull()
  }
})

describe('a process that lives and does not answer', () => {
  const startImpatient = () => kept(startStack({ folder, impatient: true }))
  const isReady = async (stack: Stack) => {
    const answer = await fetch(`${stack.url}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
    return answer?.status
  }

  test('is found, killed and started again, whichever it is, and nothing else is', async () => {
    const stack = await startImpatient()
    for (const name of everybody) {
      const before = stack.runtime().processes
      process.kill(before[name] ?? 0, 'SIGSTOP')
      const changed = () => everybody.filter((each) => stack.runtime().processes[each] !== before[each])
      await expect.poll(changed, { timeout: 30_000 }).toEqual([name])
      await expect.poll(() => isReady(stack), { timeout: 30_000, message: name }).toBe(200)
      expect(changed()).toEqual([name])
      expect(birthOf(before[name] ?? 0), name).toBeNull()
      expect(stack.output()).toMatch(
        name === 'postgres'
          ? /^PostgreSQL has not answered for 5 s; ending it to start it again\.$/m
          : new RegExp(`^${name} ended \\(no answer for 5 s\\); starting it again\\.$`, 'm'),
      )
    }
  })

  test('PostgreSQL that hangs with a session of its own open keeps what was committed', async () => {
    const stack = await startImpatient()
    const client = new pg.Client({ connectionString: stack.runtime().databaseUrl })
    client.on('error', () => {})
    await client.connect()
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid')
    await client.query(`INSERT INTO "Desk" (id, name, slug) VALUES (gen_random_uuid(), 'Committed', 'committed-desk')`)
    const before = stack.runtime().processes.postgres ?? 0
    for (const pid of [rows[0].pid, before]) process.kill(pid, 'SIGSTOP')
    await expect.poll(() => stack.runtime().processes.postgres, { timeout: 60_000 }).not.toBe(before)
    expect(birthOf(rows[0].pid)).toBeNull()
    expect(await ask(stack, `SELECT name FROM "Desk" WHERE slug = 'committed-desk'`)).toEqual([{ name: 'Committed' }])
  })

  test('does not hold up a stop, and is not started again by it', async () => {
    const stack = await start()
    const running = processes(stack)
    for (const [, pid] of running) process.kill(pid, 'SIGSTOP')
    expect(await stack.stop()).toBe(0)
    expect(alive(running)).toEqual([])
    expect(stack.output()).not.toContain('starting it again')
  })

  test('a database of somebody else is left alone: that it does not answer is said, and that it does again', async () => {
    const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'on-record-supervisor-')))
    const [own = '', other = ''] = folders
    const theirs = await startPostgres(other)
    onTestFinished(async () => {
      for (const stack of stacks.splice(0)) await stack.stop()
      await theirs.stop()
      for (const each of folders) rmSync(each, { recursive: true })
    })
    const stack = await kept(startStack({ folder: own, impatient: true, env: { DATABASE_URL: theirs.url } }))
    const before = stack.runtime().processes
    process.kill(theirs.pid, 'SIGSTOP')
    await expect
      .poll(stack.output, { timeout: 30_000 })
      .toContain('The database of DATABASE_URL has not answered for 5 s.')
    process.kill(theirs.pid, 'SIGCONT')
    await expect.poll(stack.output, { timeout: 30_000 }).toContain('The database of DATABASE_URL answers again.')
    expect(birthOf(theirs.pid)).not.toBeNull()
    expect(stack.runtime().processes).toEqual(before)
  })
})

describe('a start that cannot be', () => {
  async function refusal(wishes: Wishes): Promise<string> {
    const stack = await kept(launchStack({ folder, ...wishes }))
    expect(await stack.ended).toBe(1)
    return stack.output().trim()
  }

  test('says in one line that the port is busy', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
    })
    const said = await refusal({ port })
    other.close()
    expect(said).toBe(`Port ${port} is busy: another program listens on it. Choose another: PORT=4000 npm start`)
  })

  test('says in one line that it runs already', async () => {
    const { supervisor } = await start()
    expect(await refusal({})).toBe(
      `On Record already runs in ${folder} (process ${supervisor.pid}). Stop that one first, or name another folder in DATA_DIR.`,
    )
  })

  test('says in one line that it may not write its data', async () => {
    // Nobody makes a folder there, not even root.
    const said = await refusal({ folder: '/sys/on-record' })
    expect(said).toMatch(/^This user may not write to the data folder .* name another folder in DATA_DIR\.$/)
  })

  test('says in one line that its data folder is a file', async () => {
    const said = await refusal({ folder: join(process.cwd(), 'README.md') })
    expect(said).toMatch(/README\.md is a file, not a folder\. Name a folder in DATA_DIR\.$/)
  })

  test.each([
    [
      { DATABASE_URL: 'postgresql://a:swordfish@127.0.0.1:1/records' },
      /^The database records at 127.0.0.1:1 cannot be used: nothing listens there\. .*$/,
    ],
    [{ SITE_URL: 'news' }, /^These settings are wrong: SITE_URL: .*$/],
  ])('says in one line what is wrong with %j', async (env, line) => {
    const said = await refusal({ env })
    expect(said).toMatch(line)
    expect(said).not.toContain('swordfish')
  })
})
