/** One network floods the edge with made-up addresses while others read. Measured in renders, which no machine makes slower. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Agent, type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { nowhere } from '#server/edge/known-addresses'
import { limits } from '#server/edge/limits'
import { behind, type EdgeUnderTest, edgeBefore, html, purge } from '#tests/support/edge'

/** Of a slow machine; what counts is that no old copy is shown meanwhile. */
const patient = { timeout: 10_000, interval: 20 }

/** A web that renders as slowly as a real one, and an edge that takes the visitor from X-Forwarded-For. */
async function underStrain() {
  const state = { words: 'First' }
  const rendered: string[] = []
  const web = await behind((asked, response) => {
    const path = asked.url ?? ''
    setTimeout(() => {
      rendered.push(path)
      response.writeHead(200, { 'content-type': 'text/html' })
      if (path.startsWith('/en/made-up') || path === nowhere)
        response.end(`<meta name="http-status" content="404"/>${html('No', 'site')}`)
      else response.end(html(state.words, `article:${path.split('/').at(-1)}`))
    }, 50)
  })
  const edge = await edgeBefore(web, { proxies: { hops: 1 } })
  const from = (address: string) => ({ 'x-forwarded-for': address })
  return { state, rendered, web, edge, read: (path: string) => edge.get(path, from('198.51.100.7')) }
}

/** How many pages web was asked for between a reader's request and the render of that page. */
function rendersBefore(web: { port: number }): (path: string) => number {
  const started: { path: string; atWeb: boolean }[] = []
  const note = (event: unknown) => {
    const { request, socket } = event as { request: IncomingMessage; socket: Socket }
    started.push({ path: request.url ?? '', atWeb: socket.localPort === web.port })
  }
  subscribe('http.server.request.start', note)
  onTestFinished(() => void unsubscribe('http.server.request.start', note))
  return (path) => {
    const asked = started.findIndex((one) => one.path === path && !one.atWeb)
    const rendered = started.findIndex((one) => one.path === path && one.atWeb)
    return started.slice(asked, rendered).filter(({ atWeb }) => atWeb).length
  }
}

/** 600 connections that ask for one made-up address after the other. Resolves once the edge refuses some of them. */
async function flood({ port }: EdgeUnderTest, addresses: string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 600 })
  const state = { ended: false, number: 0 }
  const refused = Promise.withResolvers<void>()
  const once = () => {
    state.number += 1
    const address = addresses[state.number % addresses.length] ?? ''
    const headers = { host: `localhost:${port}`, 'x-forwarded-for': address }
    const path = `/en/made-up-${state.number}`
    const again = (answer?: IncomingMessage) => {
      answer?.resume()
      if (answer?.statusCode === 503) refused.resolve()
      if (!state.ended) setTimeout(once, 5)
    }
    request({ host: '127.0.0.1', port, path, agent, headers }, again)
      .on('error', () => again())
      .end()
  }
  for (let connection = 0; connection < 600; connection++) once()
  onTestFinished(() => {
    state.ended = true
    agent.destroy()
  })
  await refused.promise
}

test.each([
  ['one network floods', ['192.0.2.1']],
  ['three networks flood', ['192.0.2.1', '203.0.113.5', '2001:db8:7::1']],
])('while %s the edge, a new piece and a correction are shown within a few renders', async (_, addresses) => {
  const { state, web, edge, read } = await underStrain()
  const before = rendersBefore(web)
  expect((await read('/en/talks')).text).toContain('First')
  await flood(edge, addresses)
  for (let number = 0; number < 10; number++) {
    expect((await read(`/en/new-${number}`)).status).toBe(200)
    // What was under way already, and at most a turn for each of the others.
    expect(before(`/en/new-${number}`)).toBeLessThanOrEqual(limits.renders + addresses.length)
  }
  state.words = 'Second'
  await purge('article:talks')
  await expect
    .poll(async () => {
      const heard = await read('/en/talks')
      expect(heard.status).toBe(200)
      expect(heard.headers['cache-status'] ?? '').not.toContain('stale')
      return heard.text
    }, patient)
    .toContain('Second')
})

test('who floods is told when to come back', async () => {
  const { edge } = await underStrain()
  const asked = Array.from({ length: 200 }, (_, number) =>
    edge.get(`/en/made-up-${number}`, { 'x-forwarded-for': '192.0.2.1' }),
  )
  const heard = await Promise.all(asked)
  const refused = heard.filter(({ status }) => status === 503)
  expect(refused.length).toBeGreaterThan(0)
  for (const { headers } of refused) expect(headers['retry-after']).toBe('5')
  expect(heard.filter(({ status }) => status === 404).length).toBeGreaterThanOrEqual(100)
})

test('the visitor’s network is believed from our own proxies only: a made-up one gives nobody a share', async () => {
  const web = await behind(() => {})
  const edge = await edgeBefore(web, { proxies: { hops: 0 } })
  for (let number = 0; number < 20; number++)
    edge.get(`/en/made-up-${number}`, { 'x-forwarded-for': `10.${number}.0.1` }).catch(() => {})
  await expect.poll(() => web.asked.filter(({ url }) => url?.startsWith('/en/')).length).toBe(4)
  await edge.get('/livez')
  expect(web.asked.filter(({ url }) => url?.startsWith('/en/'))).toHaveLength(4)
})

test('hundreds of requests for one address that leads nowhere cost one render', async () => {
  const { rendered, edge } = await underStrain()
  for (let number = 0; number < 4; number++)
    await Promise.all(Array.from({ length: 50 }, () => edge.get('/en/made-up')))
  expect(rendered).toEqual(['/en/made-up'])
})

test('any number of addresses of a form that no page has cost one render', async () => {
  const { rendered, edge } = await underStrain()
  const asked = Array.from({ length: 300 }, (_, number) => edge.get(`/en/made-up-${number}/more`))
  expect((await Promise.all(asked)).every(({ status }) => status === 404)).toBe(true)
  expect(rendered).toHaveLength(1)
})

test('what is published where there was nothing is shown at once', async () => {
  const state = { status: 404 }
  const web = await behind((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(
      `${state.status === 404 ? '<meta name="http-status" content="404"/>' : ''}${html('Talks', 'article:1 latest')}`,
    )
  })
  const edge = await edgeBefore(web)
  expect((await edge.get('/en/talks')).status).toBe(404)
  state.status = 200
  expect((await edge.get('/en/talks')).status).toBe(404)
  await purge('latest')
  await expect.poll(async () => (await edge.get('/en/talks')).status, { timeout: 1_000, interval: 10 }).toBe(200)
})

test('many different pages at once, asked from many networks, are all rendered', async () => {
  const { open, opened } = gate()
  const web = await behind(async ({ url }, response) => {
    if (url !== '/api/ready') await opened
    response.writeHead(200, { 'content-type': 'text/html' }).end(html('Talks', 'site'))
  })
  const edge = await edgeBefore(web, { proxies: { hops: 1 } })
  const reading = Array.from({ length: 600 }, (_, number) =>
    edge.get(`/en/${number}`, { 'x-forwarded-for': `192.0.${number % 10}.1` }),
  )
  const first = await Promise.race(reading)
  expect(first.status).toBe(503)
  expect(first.headers['retry-after']).toBe('5')
  open()
  const heard = await Promise.all(reading)
  expect(heard.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(500)
  expect(web.asked.length).toBeLessThan(600)
})

function gate() {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>()
  return { open, opened }
}
