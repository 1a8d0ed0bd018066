/** A page that sends a file straight to the store, before a newsroom and a store that fail as told. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sendingStraight } from '#components/uploads/sending-straight'

const partSize = 10
const id = '0190a000-0000-4000-8000-000000000001'
const file = new File(['a'.repeat(35)], 'harbour.jpg', { lastModified: 1 })

/** What the store holds, by number, and what it answers to the next parts, 200 where nothing is said; 0: the line is lost */
let held: Map<number, string>
let statuses: number[]
/** What the newsroom is asked, in order; and how often it is not there for the last word */
let asked: string[]
let away: number
let offered: boolean
let known: boolean

class Line {
  upload: { onprogress?: (event: { loaded: number }) => void } = {}
  onloadend = () => {}
  status = 0
  #url = ''
  #stopped = false
  open(_: string, url: string) {
    this.#url = url
  }
  setRequestHeader() {}
  abort() {
    this.#stopped = true
    queueMicrotask(() => this.onloadend())
  }
  async send(bytes: Blob) {
    const words = await bytes.text()
    if (this.#stopped) return
    this.status = statuses.shift() ?? 200
    if (this.status === 200) held.set(Number(this.#url.split('/').at(-1)), words)
    this.upload.onprogress?.({ loaded: words.length })
    this.onloadend()
  }
}

const missing = () => [1, 2, 3, 4].filter((number) => !held.has(number))
async function newsroom(path: string, { method, body }: RequestInit): Promise<Response> {
  asked.push(`${method} ${path.replace('/newsroom/media/direct', '').replace(id, 'id')} ${body ?? ''}`.trim())
  const said = (value: unknown) => Response.json({ ok: true, value })
  if (method === 'GET')
    return known ? said({ partSize, missing: missing() }) : Response.json({ ok: false, message: 'no' })
  if (method === 'PUT') {
    away -= 1
    if (away >= 0) throw new TypeError('Failed to fetch')
    return said({ missing: missing() })
  }
  if (method === 'DELETE') return said(null)
  if (path.endsWith('direct')) return said(offered ? { id, partSize } : null)
  return said(JSON.parse(String(body)).map((number: number) => ({ number, url: `https://store.example/${number}` })))
}

beforeEach(() => {
  ;[held, statuses, asked, away, offered, known] = [new Map(), [], [], 0, true, true]
  vi.useFakeTimers()
  vi.stubGlobal('XMLHttpRequest', Line)
  vi.stubGlobal('fetch', newsroom)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** How it ended, and how far it was told to be */
function send(goesOn = false) {
  const end = Promise.withResolvers<string>()
  const parts: number[] = []
  const told = {
    goesOn,
    progress: (part: number) => void parts.push(Math.round(part * 100)),
    arrived: (arrivedId: string) => end.resolve(`arrived ${arrivedId}`),
    failed: (why: string | null) => end.resolve(`failed ${why}`),
  }
  const sending = sendingStraight(file, told, () => end.resolve('elsewhere'))
  const ended = async () => {
    await vi.runAllTimersAsync()
    return end.promise
  }
  return { sending, parts, ended }
}
const words = () => [...held].sort(([a], [b]) => a - b).map(([, part]) => part.length)

test('every part once, then the last word', async () => {
  const { sending, parts, ended } = send()
  sending.start()
  expect(await ended()).toBe(`arrived ${id}`)
  expect(words()).toEqual([10, 10, 10, 5])
  expect(parts.at(-1)).toBe(100)
  expect(asked).toEqual(['POST  {"name":"harbour.jpg","size":35}', 'POST /id [1,2,3,4]', 'PUT /id'])
})

test.each([503, 0, 403])('a part that is answered %i is sent again, at a new address', async (status) => {
  statuses = [200, status]
  const { sending, ended } = send()
  sending.start()
  expect(await ended()).toBe(`arrived ${id}`)
  expect(words()).toEqual([10, 10, 10, 5])
  expect(asked.filter((one) => one.startsWith('POST /id'))).toEqual(['POST /id [1,2,3,4]', 'POST /id [2,3,4]'])
})

test('a store that takes nothing ends it after some tries, and nobody is said to have answered', async () => {
  statuses = Array.from({ length: 9 }, () => 503)
  const { sending, ended } = send()
  sending.start()
  expect(await ended()).toBe('failed null')
  expect(statuses).toHaveLength(5)
})

test('a newsroom that dies before the last word is asked again', async () => {
  away = 2
  const { sending, ended } = send()
  sending.start()
  expect(await ended()).toBe(`arrived ${id}`)
  expect(asked.filter((one) => one === 'PUT /id')).toHaveLength(3)
})

test('a part that the store lost is sent once more', async () => {
  statuses = [200, 200, 201, 200]
  const { sending, ended } = send()
  sending.start()
  // It says that it took the third one, and has it not.
  expect(await ended()).toBe(`arrived ${id}`)
  expect(words()).toEqual([10, 10, 10, 5])
  expect(asked.filter((one) => one === 'PUT /id')).toHaveLength(2)
})

test('after a pause, and after a reload, only what is missing is sent', async () => {
  away = 99
  const first = send(true)
  first.sending.start()
  expect(await first.ended()).toBe('failed null')
  held.delete(3)
  ;[away, asked] = [0, []]
  const second = send(true)
  second.sending.start()
  expect(await second.ended()).toBe(`arrived ${id}`)
  expect(asked).toEqual(['GET /id', 'POST /id [3]', 'PUT /id'])
})

test('what the newsroom has forgotten is announced anew', async () => {
  away = 99
  const first = send(true)
  first.sending.start()
  await first.ended()
  ;[away, asked, known] = [0, [], false]
  held.clear()
  const second = send(true)
  second.sending.start()
  expect(await second.ended()).toBe(`arrived ${id}`)
  expect(asked.slice(0, 2)).toEqual(['GET /id', 'POST  {"name":"harbour.jpg","size":35}'])
})

test('paused, nothing is sent until one goes on; taken back, its newsroom hears of it', async () => {
  const { sending, ended } = send()
  sending.start()
  sending.pause()
  await vi.runAllTimersAsync()
  expect(held.size).toBe(0)
  sending.start()
  expect(await ended()).toBe(`arrived ${id}`)
  sending.takeBack()
  expect(asked.at(-1)).toBe('DELETE /id')
})

test('where the store is not offered, it goes the other way', async () => {
  offered = false
  const { sending, ended } = send()
  sending.start()
  expect(await ended()).toBe('elsewhere')
})
