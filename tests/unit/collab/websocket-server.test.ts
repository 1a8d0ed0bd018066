import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { WebSocket } from 'ws'
import type { Actor } from '#lib/auth/actor'
import { closings } from '#lib/drafts/protocol'
import { heartbeat } from '#server/collab/heartbeat'
import { keyedMutex } from '#server/collab/keyed-mutex'
import { isPong, readMessage } from '#server/collab/message'
import { serveSocket } from '#server/collab/socket'
import { sharedBuckets, socketRate, tokenBucket, waitFor } from '#server/collab/token-bucket'

describe('a message of a socket', () => {
  const named = (...rest: number[]) => new Uint8Array([1, 120, ...rest])
  test.each<[string, Uint8Array, object | null]>([
    ['says who connects', named(2, 0, 1, 121), { name: 'x', kind: 'hello', personId: 'y', generation: 0, version: 1 }],
    [
      'says which generation it holds',
      named(2, 0, 4, 121, 32, 49, 50),
      { name: 'x', kind: 'hello', personId: 'y', generation: 12, version: 1 },
    ],
    [
      'says which texts it knows',
      named(2, 0, 5, 121, 32, 48, 32, 51),
      { name: 'x', kind: 'hello', personId: 'y', generation: 0, version: 3 },
    ],
    ['says no number for it', named(2, 0, 3, 121, 32, 120), null],
    ['asks what is there', named(0, 0), { name: 'x', kind: 'exchange', parts: 0 }],
    ['tells all it has', named(0, 1), { name: 'x', kind: 'whole', parts: 0 }],
    ['tells all it has, in an answer', named(4, 1), { name: 'x', kind: 'whole', parts: 0 }],
    ['brings a change', named(0, 2), { name: 'x', kind: 'update', parts: 0 }],
    ['shows a cursor', named(1, 0), { name: 'x', kind: 'presence' }],
    ['says goodbye', named(7), { name: 'x', kind: 'closing' }],
    ['asks what is there, naming two clients', named(0, 0, 1, 2), { name: 'x', kind: 'exchange', parts: 2 }],
    ['brings two deletions', named(0, 2, 8, 0, 1, 7, 2, 0, 1, 3, 1), { name: 'x', kind: 'update', parts: 2 }],
    ['is an unknown step', named(0, 3), null],
    ['is meant for other servers', named(6, 0), null],
    ['calls itself acknowledged', named(8, 1), null],
    ['is a notice', named(5, 0), null],
    ['shows a cursor as long as a page', new Uint8Array([...named(1), ...new Uint8Array(5_000)]), null],
    ['is empty', new Uint8Array(), null],
    ['ends too early', new Uint8Array([200, 1, 120]), null],
  ])('%s', (_, data, message) => {
    expect(readMessage(data)).toEqual(message)
  })

  test('is a pong', () => {
    expect(isPong(new Uint8Array([10]))).toBe(true)
    expect(isPong(new Uint8Array([10, 0]))).toBe(false)
  })
})

describe('whoever sends too fast', () => {
  const ofBytes = (bytes: number) => ({ messages: 1, bytes })

  test('is heard at once while it is a burst, then later and later', () => {
    const wait = tokenBucket(socketRate)
    const burst = Array.from({ length: 400 }, () => wait(ofBytes(30), 0))
    expect(burst.every((milliseconds) => milliseconds === 0)).toBe(true)
    expect(wait(ofBytes(30), 0)).toBeGreaterThan(0)
    expect(wait(ofBytes(30), 0)).toBeGreaterThan(wait(ofBytes(30), 1000))
  })

  test('waits for large messages by their size', () => {
    const wait = tokenBucket(socketRate)
    expect(wait(ofBytes(8_000_000), 0)).toBe(0)
    expect(wait(ofBytes(1_000_000), 0)).toBe(1000)
  })

  test('is a fast typist no longer', () => {
    const wait = tokenBucket(socketRate)
    for (let second = 0; second < 600; second += 1)
      for (let key = 0; key < 25; key += 1) expect(wait(ofBytes(60), second * 1000 + key * 40)).toBe(0)
  })

  describe('in several windows', () => {
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => void vi.useRealTimers())
    const people = () => sharedBuckets({ perSecond: ofBytes(1), atOnce: { messages: 2, bytes: 2 } })

    test('shares one rate with all of them, and with nobody else', () => {
      const all = people()
      const [one, other] = [all.hold('ada'), all.hold('ada')]
      const waits = [one, other, other].map(({ bucket }) => bucket(ofBytes(1), Date.now()))
      expect(waits).toEqual([0, 0, 1000])
      expect(all.hold('bela').bucket(ofBytes(1), Date.now())).toBe(0)
    })

    test('has no new burst by closing them and opening others', () => {
      const all = people()
      const first = all.hold('ada')
      for (let time = 0; time < 4; time += 1) first.bucket(ofBytes(1), Date.now())
      for (let time = 0; time < 2; time += 1) first.release()
      vi.advanceTimersByTime(1_000)
      const second = all.hold('ada')
      expect(waitFor([second.bucket], Date.now())).toBe(1_000)
      second.release()
      vi.advanceTimersByTime(2_500)
      expect(waitFor([all.hold('ada').bucket], Date.now())).toBe(0)
    })

    test('is forgotten once there is nothing to remember', () => {
      const all = people()
      const first = all.hold('ada')
      for (let time = 0; time < 4; time += 1) first.bucket(ofBytes(1), Date.now())
      first.release()
      expect(vi.getTimerCount()).toBe(1)
      vi.advanceTimersByTime(4_000)
      expect(vi.getTimerCount()).toBe(0)
      expect(all.hold('ada').bucket).not.toBe(first.bucket)
    })
  })

  test('pays for what is charged to her in whichever window she writes next', () => {
    const people = sharedBuckets({ perSecond: ofBytes(10), atOnce: ofBytes(100) })
    const { bucket } = people.hold('ada')
    bucket(ofBytes(1), Date.now())
    people.charge('ada', ofBytes(200))
    people.charge('bela', ofBytes(200))
    expect(people.hold('ada').bucket(ofBytes(1), Date.now())).toBeGreaterThan(0)
    expect(people.hold('bela').bucket(ofBytes(1), Date.now())).toBe(0)
  })
})

describe('a keyed mutex: work', () => {
  test('on one draft never overlaps, also after a failure', async () => {
    const inTurn = keyedMutex()
    const events: string[] = []
    const work = (name: string, fails = false) =>
      inTurn('draft', async () => {
        events.push(`${name} begins`)
        await Promise.resolve()
        events.push(`${name} ends`)
        if (fails) throw new Error(name)
      })
    const all = await Promise.allSettled([work('one'), work('two', true), work('three')])
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(events).toEqual(['one', 'two', 'three'].flatMap((name) => [`${name} begins`, `${name} ends`]))
  })

  test('on another draft does not wait', async () => {
    const inTurn = keyedMutex()
    const { promise, resolve } = Promise.withResolvers<void>()
    const slow = inTurn('one', () => promise)
    expect(await inTurn('two', async () => 'done')).toBe('done')
    resolve()
    await slow
  })
})

test('a socket that answers no ping is terminated, and one that answers is not', () => {
  vi.useFakeTimers()
  const hearts = heartbeat()
  const socketOf = (answers: boolean) => {
    const on: Record<string, () => void> = {}
    const socket = {
      terminate: vi.fn(),
      send: vi.fn(() => answers && on.message?.()),
      on: (event: string, listener: () => void) => {
        on[event] = listener
      },
    }
    hearts.follow(socket as unknown as WebSocket)
    return socket
  }
  const [there, gone] = [socketOf(true), socketOf(false)]
  vi.advanceTimersByTime(120_000)
  expect(there.terminate).not.toHaveBeenCalled()
  expect(gone.terminate).toHaveBeenCalled()
  hearts.stop()
  vi.useRealTimers()
})

describe('whoever connects', () => {
  const by: Actor = {
    personId: 'p',
    name: 'Ada Marrel',
    role: 'reporter',
    deskIds: [],
    language: null,
    credential: null,
  }

  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const pong = Buffer.from([10])
  const window = (personId: string) => {
    const socket = Object.assign(new EventEmitter(), {
      OPEN: 1,
      readyState: 1,
      bufferedAmount: 0,
      pause: vi.fn(),
      resume: vi.fn(),
      close: vi.fn(),
    })
    onTestFinished(() => void socket.emit('close', 1000, Buffer.from('')))
    serveSocket(socket as unknown as WebSocket, { ...by, personId })
    return socket
  }
  const sendAll = (sockets: ReturnType<typeof window>[], messages: number) => {
    for (const socket of sockets) for (let time = 0; time < messages; time += 1) socket.emit('message', pong)
  }
  const paused = (sockets: ReturnType<typeof window>[]) => sockets.map(({ pause }) => pause.mock.calls.length > 0)

  test('in many windows has one pace for all of them, and nobody else has to share it', () => {
    const hers = Array.from({ length: 8 }, () => window('ada'))
    sendAll(hers, 200)
    const [last, other] = [window('ada'), window('bela')]
    // The first is read, and what it owes is waited for before the second.
    sendAll([last, other], 2)
    expect(paused([...hers, last, other])).toEqual([...hers.map(() => false), true, false])
  })

  test('and says nothing gives way after a while', () => {
    const close = vi.fn()
    serveSocket(Object.assign(new EventEmitter(), { close, OPEN: 1, readyState: 1 }) as unknown as WebSocket, by)
    vi.advanceTimersByTime(9_000)
    expect(close).not.toHaveBeenCalled()
    vi.advanceTimersByTime(2_000)
    expect(close).toHaveBeenCalledExactlyOnceWith(closings.again.code, closings.again.reason)
  })
})
