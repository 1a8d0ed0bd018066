/** The streams of running coverages. */
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { limits } from '#server/edge/limits'
import { behind, edgeBefore, purge } from '#tests/support/edge'

const id = '019a0000-0000-7000-8000-000000000001'
const path = `/coverage/${id}`

type Told = { change: number; state: string; entries: { id: string; html: string | null }[] }

/** A web that tells of one entry for each change, up to `now`. */
async function running(now: number) {
  const told = { now, state: 'running' }
  /** How long web takes over a coverage that is not there */
  const slow = { milliseconds: 0 }
  const web = await behind(async (asked, response) => {
    const [, of = '', after = ''] = /^\/coverage\/([^/]+)\/(\d+)$/.exec(asked.url ?? '') ?? []
    const isThere = of === id
    if (of !== '' && !isThere) await new Promise((resolve) => setTimeout(resolve, slow.milliseconds))
    const entries = Array.from({ length: Math.max(told.now - Number(after), 0) }, (_, at) => {
      const change = Number(after) + at + 1
      return `<article class="entry" id="entry-${change}" data-change="${change}"><p>Gate ${change}</p></article>`
    }).reverse()
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(
      `<html><body><main data-state="${isThere ? told.state : 'gone'}" data-change="${isThere ? told.now : 0}">${entries.join('')}</main></body></html>`,
    )
  })
  return { told, slow, web, edge: await edgeBefore(web) }
}

type Stream = {
  status: number
  headers: IncomingMessage['headers']
  told: Told[]
  raw: () => string
  over: () => boolean
  leave: () => void
}

/** Follows until the test is over. */
async function follow(port: number, address: string, headers: Record<string, string> = {}): Promise<Stream> {
  const told: Told[] = []
  let text = ''
  let isOver = false
  let asked: ClientRequest | undefined
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    asked = request(
      { port, host: '127.0.0.1', path: address, headers: { host: `localhost:${port}`, ...headers } },
      resolve,
    )
    asked.once('error', reject).end()
  })
  answer.setEncoding('utf8').on('data', (part: string) => {
    text += part
    told.length = 0
    for (const [, data = ''] of text.matchAll(/^data: (.*)$/gm)) told.push(JSON.parse(data))
  })
  answer.on('error', () => {})
  answer.once('close', () => {
    isOver = true
  })
  const leave = () => void asked?.destroy()
  onTestFinished(leave)
  return { status: answer.statusCode ?? 0, headers: answer.headers, told, raw: () => text, over: () => isOver, leave }
}

describe('a reader who follows a coverage', () => {
  test('is told what changed, as soon as the database says so', async () => {
    const { told, web, edge } = await running(4)
    const stream = await follow(edge.port, `${path}?after=4`)
    expect(stream.status).toBe(200)
    expect(stream.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    })
    await vi.waitFor(() => expect(stream.raw()).toMatch(/^retry: \d{4}\n\n/))
    told.now = 5
    const since = Date.now()
    await purge(`article:${id}`)
    await vi.waitFor(() => expect(stream.told).toHaveLength(1), { timeout: 3_000, interval: 5 })
    expect(Date.now() - since).toBeLessThan(1_000)
    expect(stream.told[0]).toMatchObject({
      change: 5,
      entries: [{ id: 'entry-5', html: expect.stringContaining('Gate 5') }],
    })
    expect(web.asked.map(({ url }) => url)).toEqual([`${path}/4`, `${path}/4`])
  })

  test('gets what she missed while she was away, by the last id that her browser had', async () => {
    const { edge } = await running(7)
    const stream = await follow(edge.port, `${path}?after=2`, { 'last-event-id': '5' })
    await vi.waitFor(() => expect(stream.told).toHaveLength(1))
    expect(stream.raw()).toContain('id: 7\n')
    expect(stream.told[0]?.entries.map((entry) => entry.id)).toEqual(['entry-7', 'entry-6'])
  })

  test('shares one question to web with everybody else', async () => {
    const { told, web, edge } = await running(1)
    const streams = await Promise.all(Array.from({ length: 40 }, () => follow(edge.port, `${path}?after=1`)))
    const before = web.asked.length
    told.now = 2
    await purge(`article:${id}`)
    await vi.waitFor(() => expect(streams.every((stream) => stream.told.length === 1)).toBe(true), { timeout: 3_000 })
    expect(web.asked.length - before).toBe(1)
  })

  test('is told the end, after which the stream is over and her browser asks no more', async () => {
    const { told, edge } = await running(3)
    const stream = await follow(edge.port, `${path}?after=3`)
    Object.assign(told, { now: 4, state: 'ended' })
    await purge(`article:${id}`)
    await vi.waitFor(() => expect(stream.over()).toBe(true), { timeout: 3_000 })
    expect(stream.told).toMatchObject([{ state: 'ended', change: 4 }])
    expect((await follow(edge.port, `${path}?after=4`)).status).toBe(204)
  })

  test('comes to nothing where there is no such coverage, and web is asked once', async () => {
    const { web, edge } = await running(1)
    const other = path.replace(/1$/, '2')
    for (let time = 0; time < 3; time++) expect((await follow(edge.port, other)).status).toBe(404)
    expect(web.asked.length).toBe(1)
    expect((await follow(edge.port, '/coverage/pilots')).status).toBe(404)
    expect((await follow(edge.port, `${path}/1`)).status).toBe(404)
    expect(web.asked.length).toBe(1)
  })

  test('is told though somebody makes up one coverage after the other, and web takes long to say that there is none', async () => {
    const { told, slow, edge } = await running(1)
    slow.milliseconds = 3_000
    const stream = await follow(edge.port, `${path}?after=1`)
    const madeUp = Array.from(
      { length: 30 },
      (_, at) => `/coverage/019a0000-0000-7000-9000-${String(at).padStart(12, '0')}`,
    )
    const answers = Promise.all(madeUp.map((address) => follow(edge.port, address)))
    await new Promise((resolve) => setTimeout(resolve, 200))
    told.now = 2
    const since = Date.now()
    await purge(`article:${id}`)
    await vi.waitFor(() => expect(stream.told).toHaveLength(1), { timeout: 3_000, interval: 5 })
    expect(Date.now() - since).toBeLessThan(1_000)
    const statuses = (await answers).map(({ status }) => status)
    expect(statuses.filter((status) => status === 503)).toHaveLength(30 - limits.coverageOpeningsOfNetwork)
  }, 20_000)

  test('is asked to come back where web gives no answer', async () => {
    const { web, edge } = await running(1)
    await web.stop()
    const refused = await follow(edge.port, path)
    expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '30' } })
  })

  test('is let go when the edge stops, without the time that others have to finish', async () => {
    const { edge } = await running(1)
    const stream = await follow(edge.port, `${path}?after=1`)
    const since = Date.now()
    await edge.stop()
    expect(Date.now() - since).toBeLessThan(limits.drain / 2)
    await vi.waitFor(() => expect(stream.over()).toBe(true))
  })
})

test('only reading is done there', async () => {
  const { edge } = await running(1)
  expect((await edge.post(path, 'x')).status).toBe(405)
})
