import pg from 'pg'
import { expect, test } from 'vitest'
import { behind, edgeBefore, html, purge } from '#tests/support/edge'
import { type Line, lineTo, over } from '#tests/support/line'

const databaseUrl = () => process.env.DATABASE_URL ?? ''

/** An edge whose line to the database can be cut, before a web that still has its own. */
async function newspaper() {
  const state = { words: 'First', status: 200 }
  const web = await behind((_, response) => {
    response.writeHead(state.status, { 'content-type': 'text/html' }).end(html(state.words, 'article:1 site'))
  })
  const line = await lineTo(Number(new URL(databaseUrl()).port))
  return { state, web, line, edge: await edgeBefore(web, { databaseUrl: over(line, databaseUrl()) }) }
}

const patient = { timeout: 8_000, interval: 20 }

test.each([
  ['is cut', (line: Line) => line.cut()],
  ['hangs', (line: Line) => line.hang()],
])(
  'where the line to the database %s, readers see a change within a second or so, because web is asked',
  async (_, lose) => {
    const { state, line, edge } = await newspaper()
    await edge.get('/en/talks')
    lose(line)
    state.words = 'Second'
    await expect.poll(async () => (await edge.get('/en/talks')).text, patient).toContain('Second')
  },
)

test('without web and database every page that was seen is still there', async () => {
  const { web, line, edge } = await newspaper()
  const paths = Array.from({ length: 20 }, (_, number) => `/en/${number}`)
  for (const path of paths) await edge.get(path)
  line.cut()
  await web.stop()
  await expect.poll(async () => (await edge.get('/en/0')).headers['cache-status'], patient).toMatch(/stale copy/)
  for (const path of [...paths, ...paths]) {
    const heard = await edge.get(path)
    expect(heard.status).toBe(200)
    expect(heard.text).toContain('First')
  }
})

test('what was published while the line was cut is read once it is mended', async () => {
  const { state, web, line, edge } = await newspaper()
  await edge.get('/en/talks')
  line.cut()
  await web.stop()
  await purge('article:1')
  state.words = 'Second'
  expect((await edge.get('/en/talks')).text).toContain('First')
  line.mend()
  await web.start()
  await expect.poll(async () => (await edge.get('/en/talks')).text, patient).toContain('Second')
})

test('what was withdrawn while the line was cut is gone once it is mended, with web or without', async () => {
  const { web, line, edge } = await newspaper()
  await edge.get('/en/talks')
  line.cut()
  await web.stop()
  await purge('article:1', true)
  expect((await edge.get('/en/talks')).status).toBe(200)
  line.mend()
  await expect.poll(async () => (await edge.get('/en/talks')).status, patient).toBe(503)
})

test('what did not change while the line was cut needs no new rendering', async () => {
  const { web, line, edge } = await newspaper()
  await edge.get('/en/talks')
  line.cut()
  line.mend()
  await expect.poll(async () => (await edge.get('/readyz')).status, patient).toBe(200)
  const before = web.asked.length
  await purge('article:2')
  await expect.poll(async () => (await edge.get('/en/talks')).headers['cache-status'], patient).toBeUndefined()
  expect(web.asked.length - before).toBeLessThanOrEqual(1)
})

test('after the database was restored from a backup, nothing of before is shown', async () => {
  const { state, web, line, edge } = await newspaper()
  await purge('article:2')
  await edge.get('/en/talks')
  await expect.poll(async () => (await edge.get('/en/talks')).headers['cache-status'], patient).toBeUndefined()
  line.cut()
  const client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  await client.query('TRUNCATE "Purge" RESTART IDENTITY')
  await client.end()
  await web.stop()
  state.words = 'Restored'
  line.mend()
  await expect.poll(async () => (await edge.get('/en/talks')).status, patient).toBe(503)
  await web.start()
  expect((await edge.get('/en/talks')).text).toContain('Restored')
})

test('an edge that starts without a database serves, and asks web each time it is not sure', async () => {
  const state = { words: 'First' }
  const web = await behind((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html(state.words, 'article:1'))
  })
  const edge = await edgeBefore(web, { databaseUrl: 'postgresql://nobody@127.0.0.1:1/nothing' })
  expect((await edge.get('/en/talks')).text).toContain('First')
  state.words = 'Second'
  await expect.poll(async () => (await edge.get('/en/talks')).text, patient).toContain('Second')
})
