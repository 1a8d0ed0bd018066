import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Settings } from '#server/edge/edge'
import { migrate } from '#server/migrate'
import { type Postgres, startPostgres } from '#server/postgres'
import { behind, edgeBefore, html, purge } from '#tests/support/edge'
import { lineTo, over } from '#tests/support/line'

const patient = { timeout: 10_000, interval: 20 }

/** A PostgreSQL of this test's own, to be killed. */
async function database() {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-faults-'))
  let running: Postgres = await startPostgres(folder)
  await migrate(running.url)
  onTestFinished(async () => {
    await running.stop()
    await rm(folder, { recursive: true, force: true })
  })
  return {
    url: () => running.url,
    port: () => Number(new URL(running.url).port),
    kill: async () => {
      process.kill(running.pid, 'SIGKILL')
      await running.gone
    },
    start: async () => {
      running = await startPostgres(folder)
    },
  }
}

test('PostgreSQL and web are killed and come back, again and again: readers always get a page, and the newest in the end', async () => {
  const postgres = await database()
  const state = { words: 'Edition 0.' }
  const web = await behind((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html(state.words, 'article:1 site'))
  })
  const line = await lineTo(postgres.port())
  const edge = await edgeBefore(web, { databaseUrl: over(line, postgres.url()) })
  const read = () => edge.get('/en/talks')
  await read()

  for (let edition = 1; edition <= 10; edition++) {
    await Promise.all([postgres.kill(), web.stop()])
    const statuses = await Promise.all(Array.from({ length: 50 }, async () => (await read()).status))
    expect(new Set(statuses)).toEqual(new Set([200]))

    await postgres.start()
    state.words = `Edition ${edition}.`
    await purge('article:1', false, postgres.url())
    line.mend(postgres.port())
    await web.start()
    await expect.poll(async () => (await read()).text, patient).toContain(state.words)
  }
})

test('web and PostgreSQL are gone and the edge starts anew: every page that it has seen is there, and nothing withdrawn', async () => {
  const postgres = await database()
  const web = await behind(({ url = '' }, response) => {
    const name = url.split('/').at(-1)
    response.writeHead(200, { 'content-type': 'text/html' }).end(html(`About ${name}.`, `article:${name} site`))
  })
  const folder = await mkdtemp(join(tmpdir(), 'on-record-pages-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const settings: Partial<Settings> = { diskCache: { folder, version: 'build' }, databaseUrl: postgres.url() }
  const paths = Array.from({ length: 30 }, (_, number) => `/en/${number}`)

  const first = await edgeBefore(web, settings)
  for (const path of paths) await first.get(path)
  await purge('article:1', true, postgres.url())
  // Withdrawn and heard, while web can't say so itself.
  await web.stop()
  await expect.poll(async () => (await first.get('/en/1')).status, patient).toBe(503)
  await first.stop()
  await purge('article:2', true, postgres.url())

  // The database is there, web is not: what was missed is heard before anything is served.
  const second = await edgeBefore(web, settings)
  const shown = async (edge: typeof first) => {
    const answers = await Promise.all(paths.map((path) => edge.get(path)))
    return answers.map(({ status, text }, number) => status === 200 && text.includes(`About ${number}.`))
  }
  const standing = paths.map((_, number) => number !== 1 && number !== 2)
  expect(await shown(second)).toEqual(standing)
  await second.stop()

  await postgres.kill()
  const third = await edgeBefore(web, settings)
  expect(await shown(third)).toEqual(standing)
  await postgres.start()
  await web.start()
})
