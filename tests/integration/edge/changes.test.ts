import { describe, expect, test } from 'vitest'
import { behind, edgeBefore, html, purge } from '#tests/support/edge'

/** A web whose page says `words`, after `held` if that is set. */
async function newspaper() {
  const state = { words: 'First', status: 200, held: null as Promise<void> | null }
  const web = await behind(async (request, response) => {
    const { words, status } = state
    const isTalks = request.url === '/en/talks'
    if (isTalks) await state.held
    response.writeHead(status, { 'content-type': 'text/html' })
    response.end(html(words, isTalks ? 'article:1 site' : 'article:2 site'))
  })
  const fails = async () => {
    state.status = 500
  }
  return { state, fails, web, edge: await edgeBefore(web) }
}

const gate = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

test('what is published is what the next reader sees', async () => {
  const { state, edge } = await newspaper()
  expect((await edge.get('/en/talks')).text).toContain('First')
  state.words = 'Second'
  expect((await edge.get('/en/talks')).text).toContain('First')
  await purge('article:1')
  await expect.poll(async () => (await edge.get('/en/talks')).text, { interval: 5 }).toContain('Second')
})

test('a hundred publications are each seen within a second', async () => {
  const { state, edge } = await newspaper()
  for (let edition = 1; edition <= 100; edition++) {
    state.words = `Edition ${edition}.`
    await purge('article:1')
    const until = { interval: 1, timeout: 1_000 }
    await expect.poll(async () => (await edge.get('/en/talks')).text, until).toContain(`Edition ${edition}.`)
  }
})

test('a page that was being rendered while its piece changed is rendered again', async () => {
  const { state, web, edge } = await newspaper()
  await edge.get('/en/floods')
  const { open, opened } = gate()
  state.held = opened
  const reading = edge.get('/en/talks')
  await expect.poll(() => web.asked.length).toBe(2)
  state.words = 'Second'
  await purge('article:1')
  await purge('article:2')
  await expect.poll(async () => (await edge.get('/en/floods')).text).toContain('Second')
  state.held = null
  open()
  expect((await reading).text).toContain('Second')
  expect((await edge.get('/en/talks')).text).toContain('Second')
  expect(web.asked.filter(({ url }) => url === '/en/talks')).toHaveLength(2)
})

describe('when web fails', () => {
  test.each([
    ['answers with an error', (paper: Paper) => paper.fails()],
    ['is not there', (paper: Paper) => paper.web.stop()],
  ])('and %s, readers get the copy from before, and the new page once it can', async (_, fail) => {
    const paper = await newspaper()
    const { state, web, edge } = paper
    await edge.get('/en/talks')
    await fail(paper)
    state.words = 'Second'
    await purge('article:1')
    await expect.poll(async () => (await edge.get('/en/talks')).headers['cache-status']).toMatch(/stale copy/)
    const old = await edge.get('/en/talks')
    expect(old.status).toBe(200)
    expect(old.text).toContain('First')
    state.status = 200
    await web.start()
    await expect.poll(async () => (await edge.get('/en/talks')).text, { timeout: 5_000 }).toContain('Second')
  })

  test('and hangs, readers wait once, and never again until it answers', async () => {
    const { state, edge, web } = await newspaper()
    await edge.get('/en/talks')
    const { open, opened } = gate()
    state.held = opened
    state.words = 'Second'
    await purge('article:1')
    await expect
      .poll(async () => (await edge.get('/en/talks')).headers['cache-status'], { timeout: 6_000 })
      .toMatch(/stale copy/)
    const asked = web.asked.length
    expect((await edge.get('/en/talks')).text).toContain('First')
    expect(web.asked.length).toBe(asked)
    state.held = null
    open()
    await expect.poll(async () => (await edge.get('/en/talks')).text, { timeout: 8_000 }).toContain('Second')
  })

  test('a withdrawn piece is gone all the same', async () => {
    const { web, edge } = await newspaper()
    await edge.get('/en/talks')
    await web.stop()
    await purge('article:1', true)
    await expect.poll(async () => (await edge.get('/en/talks')).status, { timeout: 1_000 }).toBe(503)
    const heard = await edge.get('/en/talks')
    expect(heard.text).not.toContain('First')
    expect(heard.headers['retry-after']).toBe('5')
    await web.start()
  })

  test('a piece withdrawn while readers wait for a renderer that hangs is gone for them, too', async () => {
    const { state, web, edge } = await newspaper()
    await edge.get('/en/talks')
    await edge.get('/en/floods')
    state.held = new Promise(() => {})
    state.words = 'Second'
    await purge('article:1')
    await purge('article:2')
    await expect.poll(async () => (await edge.get('/en/floods')).text).toContain('Second')
    const waiting = edge.get('/en/talks')
    await expect.poll(() => web.asked.filter(({ url }) => url === '/en/talks').length).toBe(2)
    await purge('article:1', true)
    const heard = await waiting
    expect(heard.status).toBe(503)
    expect(heard.text).not.toContain('First')
  })

  test('a page that nobody has read yet is answered 503', async () => {
    const { web, edge } = await newspaper()
    await web.stop()
    const heard = await edge.get('/en/talks')
    expect(heard.status).toBe(503)
    expect(heard.text).toContain('<h1>This page can’t be shown right now</h1>')
    expect(heard.headers['content-security-policy']).toContain("default-src 'none'")
    await web.start()
  })
})

type Paper = Awaited<ReturnType<typeof newspaper>>

test('a piece that is no more takes its copy with it', async () => {
  const { state, edge } = await newspaper()
  await edge.get('/en/talks')
  state.status = 404
  await purge('article:1')
  await expect.poll(async () => (await edge.get('/en/talks')).status).toBe(404)
  state.status = 500
  await purge('article:1')
  await expect.poll(async () => (await edge.get('/en/talks')).status).toBe(503)
})
