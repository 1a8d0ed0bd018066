import { once } from 'node:events'
import { createServer } from 'node:net'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { db } from '#lib/db'
import { listen } from '#server/collab/database-channels'
import { type Listening, listenToDatabase } from '#server/database-listener'
import { freePort } from '#server/free-port'
import { lineTo, over } from '#tests/support/line'

const databaseUrl = process.env.DATABASE_URL ?? ''
const unused = 'postgresql://nobody@127.0.0.1'

const notify = (channel: string, payload: string) => db.$executeRaw`SELECT pg_notify(${channel}, ${payload})`

const cutOff = (applicationName: string) =>
  db.$queryRaw<{ done: boolean }[]>`
    SELECT pg_terminate_backend(pid) AS done FROM pg_stat_activity WHERE application_name = ${applicationName}`

/** A listener until the test is over, and what it has told. */
function listening(changed: Partial<Listening> = {}) {
  const heard: string[] = []
  const connections: boolean[] = []
  const listener = listenToDatabase({
    connectionString: databaseUrl,
    applicationName: 'listener under test',
    channels: ['one', 'Other'],
    notified: (channel, payload) => heard.push(`${channel}: ${payload}`),
    connected: async (_, ended, isFirst) => {
      connections.push(isFirst)
      if (!ended.aborted) await once(ended, 'abort')
    },
    ...changed,
  })
  onTestFinished(listener.stop)
  return { ...listener, heard, connections }
}

test('what is notified is heard, on the channels that were asked for', async () => {
  const { first, heard } = listening()
  await first
  for (const channel of ['one', 'Other', 'other']) await notify(channel, 'x')
  await expect.poll(() => heard).toEqual(['one: x', 'Other: x'])
})

test('a connection that PostgreSQL ends is made anew, each time, and whoever listens is told', async () => {
  const { first, heard, connections } = listening()
  await first
  for (const round of [1, 2, 3]) {
    expect(await cutOff('listener under test')).toEqual([{ done: true }])
    await expect.poll(() => connections.length).toBe(round + 1)
    await notify('one', String(round))
    await expect.poll(() => heard).toContain(`one: ${round}`)
  }
  expect(connections).toEqual([true, false, false, false])
})

test('collab learns that it may have missed something', async () => {
  const heard: string[] = []
  let missed = 0
  const stop = await listen(databaseUrl, { draft_moved: (id) => heard.push(id) }, () => {
    missed += 1
  })
  onTestFinished(stop)
  expect(missed).toBe(0)
  await cutOff('on-record collab')
  await expect.poll(() => missed).toBe(1)
  await notify('draft_moved', 'x')
  await expect.poll(() => heard).toEqual(['x'])
})

test('without a database the first attempt fails, and the listener goes on until there is one', async () => {
  const line = await lineTo(Number(new URL(databaseUrl).port))
  line.cut()
  const { first, connections } = listening({ connectionString: over(line, databaseUrl) })
  await expect(first).rejects.toThrow()
  expect(connections).toEqual([])
  line.mend()
  await expect.poll(() => connections, { timeout: 5_000 }).toEqual([true])
})

test('collab does not start without one', async () => {
  await expect(listen(`${unused}:${await freePort()}/none`, {}, () => {})).rejects.toThrow('ECONNREFUSED')
})

test('a database that turns it away is not stormed', async () => {
  let attempts = 0
  const server = createServer((socket) => {
    attempts += 1
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  const began = Date.now()
  listening({ connectionString: `${unused}:${typeof address === 'object' && address?.port}/none` })
  await expect.poll(() => attempts, { timeout: 5_000 }).toBe(4)
  // 0.2, 0.4 and 0.8 seconds between four attempts
  expect(Date.now() - began).toBeGreaterThan(1_300)
})

test('a connection that was given up for a failure is made anew', async () => {
  let failures = 0
  const { connections } = listening({
    connected: async (client: pg.Client) => {
      connections.push(true)
      if (failures++ === 0) await client.query('SELECT nothing')
    },
  })
  await expect.poll(() => connections.length).toBeGreaterThan(1)
})

test('whoever stops it is told when the connection is gone', async () => {
  const { first, stop } = listening({ applicationName: 'stopped listener' })
  await first
  await stop()
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  onTestFinished(() => client.end())
  const left = async () =>
    (await client.query(`SELECT FROM pg_stat_activity WHERE application_name = 'stopped listener'`)).rowCount
  await expect.poll(left).toBe(0)
})
