import { expect, test } from 'vitest'
import { behind, edgeBefore, html, purge } from '#tests/support/edge'

/** A web that can stop to answer anything, as a process does that is stopped but not dead: it still takes connections. */
async function newspaper() {
  const state = { words: 'First', held: null as Promise<void> | null }
  const web = await behind(async (request, response) => {
    await state.held
    if (request.url === '/api/ready') return void response.end('{}')
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(html(state.words, `article:${request.url?.split('/').at(-1)} site`))
  })
  const hang = () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    state.held = promise
    return () => {
      state.held = null
      resolve()
    }
  }
  const pagesAsked = () => web.asked.filter(({ url }) => url !== '/api/ready').length
  const probes = () => web.asked.length - pagesAsked()
  return { state, web, edge: await edgeBefore(web), hang, pagesAsked, probes }
}

const paths = Array.from({ length: 10 }, (_, number) => `/en/${number}`)
const patient = { timeout: 8_000, interval: 20 }

test('once web is found to hang nobody waits: copies are served, and where there is none that is said', async () => {
  const { state, edge, hang, pagesAsked, probes } = await newspaper()
  for (const path of paths) await edge.get(path)
  const wake = hang()
  await purge('site')
  await expect.poll(async () => (await edge.get('/en/0')).headers['cache-status'], patient).toMatch(/stale copy/)

  const asked = pagesAsked()
  for (const path of [...paths, ...paths]) {
    const heard = await edge.get(path)
    expect(heard.status).toBe(200)
    expect(heard.text).toContain('First')
    expect(heard.headers['cache-status']).toMatch(/stale copy/)
  }
  expect((await edge.get('/en/never-read')).status).toBe(503)
  expect(pagesAsked()).toBe(asked)

  const before = probes()
  await expect.poll(probes, patient).toBeGreaterThan(before)
  expect(pagesAsked()).toBe(asked)

  state.words = 'Second'
  wake()
  await expect.poll(async () => (await edge.get('/en/never-read')).status, patient).toBe(200)
  // As if nothing had been: each page’s first reader gets the new one.
  for (const path of paths) expect((await edge.get(path)).text).toContain('Second')
})

test('who waits for a page that nobody has read yet is told before long, and all others at once', async () => {
  const { edge, hang } = await newspaper()
  const wake = hang()
  const heard = await Promise.all(['/en/1', '/en/2', '/en/3'].map((path) => edge.get(path)))
  expect(heard.map(({ status }) => status)).toEqual([503, 503, 503])
  expect(heard[0]?.headers['retry-after']).toBe('5')
  wake()
})

test('a web that is killed while it hangs is asked again as soon as it is back', async () => {
  const { edge, web, hang } = await newspaper()
  const wake = hang()
  expect((await edge.get('/en/talks')).status).toBe(503)
  await web.stop()
  wake()
  await web.start()
  await expect.poll(async () => (await edge.get('/en/talks')).status, patient).toBe(200)
})

test('one page that takes its time makes nobody take web for hanging', async () => {
  const slow = Promise.withResolvers<void>()
  const web = await behind(async (request, response) => {
    if (request.url === '/en/slow') await slow.promise
    response.writeHead(200, { 'content-type': 'text/html' }).end(html('Talks', 'article:1'))
  })
  const edge = await edgeBefore(web)
  const reading = edge.get('/en/slow')
  const probes = () => web.asked.filter(({ url }) => url === '/api/ready').length
  await expect.poll(probes, patient).toBeGreaterThan(2)
  expect((await edge.get('/en/talks')).status).toBe(200)
  slow.resolve()
  expect((await reading).status).toBe(200)
})
