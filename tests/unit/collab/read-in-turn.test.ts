import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { WebSocket } from 'ws'
import { readInTurn } from '#server/collab/read-in-turn'
import { endFullest } from '#server/collab/unsent-bytes'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aSocket(bufferedAmount = 0) {
  const socket = Object.assign(new EventEmitter(), {
    bufferedAmount,
    pause: vi.fn(),
    resume: vi.fn(),
    terminate: vi.fn(),
  })
  return { socket, asSocket: socket as unknown as WebSocket }
}

/** What is still owed for what was read, in milliseconds. */
function debt() {
  let paidAt = Date.now()
  return {
    wait: () => Math.max(0, paidAt - Date.now()),
    owe: (milliseconds: number) => {
      paidAt = Math.max(paidAt, Date.now()) + milliseconds
    },
  }
}

describe('messages of a socket', () => {
  test('that were read already when it was paused wait in their order, each its time', () => {
    const { socket, asSocket } = aSocket()
    const read: string[] = []
    const { wait, owe } = debt()
    readInTurn(asSocket, wait, (data) => {
      read.push(String(data))
      owe(100)
    })
    for (const word of ['one', 'two', 'three']) socket.emit('message', Buffer.from(word))
    expect(read).toEqual(['one'])
    vi.advanceTimersByTime(99)
    expect(read).toEqual(['one'])
    vi.advanceTimersByTime(1)
    expect(read).toEqual(['one', 'two'])
    vi.advanceTimersByTime(100)
    expect(read).toEqual(['one', 'two', 'three'])
    const last = (call: typeof socket.pause) => call.mock.invocationCallOrder.at(-1) ?? 0
    expect(last(socket.resume)).toBeGreaterThan(last(socket.pause))
  })

  test('wait for what another socket of the same person used up, each for all before it', () => {
    const { wait, owe } = debt()
    const read: string[] = []
    const sockets = ['one', 'two', 'three'].map((name) => {
      const { socket, asSocket } = aSocket()
      readInTurn(asSocket, wait, () => {
        read.push(name)
        owe(100)
      })
      return socket
    })
    for (const socket of sockets) socket.emit('message', Buffer.from('x'))
    expect(read).toEqual(['one'])
    vi.advanceTimersByTime(100)
    expect(read).toHaveLength(2)
    vi.advanceTimersByTime(100)
    expect(read).toHaveLength(3)
  })

  test('are read at once where nothing is to wait for', () => {
    const { socket, asSocket } = aSocket()
    const receive = vi.fn()
    readInTurn(asSocket, () => 0, receive)
    for (let time = 0; time < 1_000; time += 1) socket.emit('message', Buffer.from('x'))
    expect(receive).toHaveBeenCalledTimes(1_000)
    expect(socket.pause).not.toHaveBeenCalled()
  })

  test('are not answered while the other end does not read, and are again once it does', () => {
    const { socket, asSocket } = aSocket(2_000_000)
    const receive = vi.fn()
    readInTurn(asSocket, () => 0, receive)
    socket.emit('message', Buffer.from('x'))
    vi.advanceTimersByTime(60_000)
    expect(receive).not.toHaveBeenCalled()
    socket.bufferedAmount = 0
    vi.advanceTimersByTime(1_000)
    expect(receive).toHaveBeenCalledOnce()
  })

  test('are forgotten with it', () => {
    const { socket, asSocket } = aSocket()
    const { wait, owe } = debt()
    const receive = vi.fn(() => owe(100))
    readInTurn(asSocket, wait, receive)
    for (let time = 0; time < 3; time += 1) socket.emit('message', Buffer.from('x'))
    socket.emit('close')
    vi.advanceTimersByTime(10_000)
    expect(receive).toHaveBeenCalledOnce()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what waits to be read', () => {
  const ends = (...sockets: [unsent: number, personId: string][]) => {
    const all = sockets.map(([unsent, personId]) => ({ ...aSocket(unsent), personId }))
    endFullest(new Map(all.map(({ asSocket, personId }) => [asSocket, { personId }])))
    return all.map(({ socket }) => socket.terminate.mock.calls.length > 0)
  }

  test('may be the heaviest text', () => {
    expect(ends([9_000_000, 'ada'], [9_000_000, 'bela'])).toEqual([false, false])
  })

  test('ends a socket that is left with more', () => {
    expect(ends([13_000_000, 'ada'], [10, 'ada'])).toEqual([true, false])
  })

  test('ends the fullest of one person’s sockets, and nobody else’s', () => {
    const hers: [number, string][] = [
      [9_000_000, 'ada'],
      [8_000_000, 'ada'],
      [8_500_000, 'ada'],
    ]
    expect(ends(...hers, [9_500_000, 'bela'])).toEqual([true, false, false, false])
  })
})
