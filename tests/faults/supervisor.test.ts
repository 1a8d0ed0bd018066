import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { birthOf } from '#server/process-life'
import { ensureBuilt } from '#server/supervisor/build'
import { launchStack, type Stack, startStack, type Wishes } from '#tests/support/stack'

const stacks: Stack[] = []

async function kept(starting: Promise<Stack>): Promise<Stack> {
  const stack = await starting
  stacks.push(stack)
  return stack
}

beforeAll(() => ensureBuilt(() => {}))

afterEach(async () => {
  for (const stack of stacks.splice(0).reverse()) {
    await stack.stop()
    stack.remove()
  }
})

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
    const stack = await kept(startStack())
    const running = processes(stack)
    expect(alive(running)).toEqual(everybody)
    expect(await stack.stop(signal)).toBe(0)
    expect(alive(running)).toEqual([])
  })

  test('in the middle of a start leaves nothing behind', async () => {
    const stack = await kept(launchStack())
    await expect.poll(stack.output, { timeout: 30_000 }).toContain('Brought the database up to date')
    expect(await stack.stop()).toBe(0)
    await (await kept(startStack({ folder: stack.folder }))).stop()
  })
})

test('a second start builds and loads nothing again', async () => {
  const first = await kept(startStack())
  await first.stop()
  const second = await kept(launchStack({ folder: first.folder }))
  await expect.poll(() => statusOf(second), { timeout: 20_000, interval: 20 }).toBe(200)
  expect(second.output()).not.toMatch(/Building|Loading|Installing|up to date/)
})

test('a killed supervisor takes the processes with it, and the next start goes on where it was', async () => {
  const first = await kept(startStack())
  const running = processes(first)
  await ask(first, `INSERT INTO "Desk" (id, name, slug) VALUES (gen_random_uuid(), 'Kept', 'kept-desk')`)
  await first.stop('SIGKILL')
  await expect.poll(() => alive(running), { timeout: 20_000 }).toEqual([])
  const second = await kept(startStack({ folder: first.folder }))
  expect(alive(running)).toEqual([])
  expect(await ask(second, `SELECT name FROM "Desk" WHERE slug = 'kept-desk'`)).toEqual([{ name: 'Kept' }])
})

test.each(everybody)('%s is started again when it dies', async (name) => {
  const stack = await kept(startStack())
  const before = stack.runtime().processes[name] ?? 0
  process.kill(before, 'SIGKILL')
  const now = () => stack.runtime().processes[name] ?? before
  await expect.poll(now, { timeout: 20_000 }).not.toBe(before)
  await expect.poll(() => statusOf(stack), { timeout: 20_000 }).toBe(200)
  expect(birthOf(now())).not.toBeNull()
})

describe('a start that cannot be', () => {
  async function refusal(wishes: Wishes): Promise<string> {
    const stack = await kept(launchStack(wishes))
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
    const { folder, supervisor } = await kept(startStack())
    expect(await refusal({ folder })).toBe(
      `On Record already runs in ${folder} (process ${supervisor.pid}). Stop that one first, or name another folder in DATA_DIR.`,
    )
  })

  test('says in one line that it may not write its data', async () => {
    const folder = join(process.cwd(), 'package.json')
    const stack = await launchStack({ folder })
    expect(await stack.ended).toBe(1)
    expect(stack.output().trim()).toMatch(
      /^This user may not write to the data folder .* name another folder in DATA_DIR\.$/,
    )
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
