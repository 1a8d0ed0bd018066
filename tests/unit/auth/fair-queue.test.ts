import { describe, expect, test } from 'vitest'
import { type Bounds, fairQueue } from '#lib/auth/fair-queue'

/** Work that ends when it is told to; `begun` and `refused` in their order. */
function desk(bounds: Bounds) {
  const begun: string[] = []
  const refused: string[] = []
  const ends: (() => void)[] = []
  const inTurn = fairQueue(bounds, () => new Error('full'))
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return {
    begun,
    refused,
    send: (name: string, count: number) => {
      for (let at = 0; at < count; at += 1)
        inTurn(name, () => {
          begun.push(`${name}${at}`)
          return new Promise<void>((end) => ends.push(end))
        }).catch(() => refused.push(`${name}${at}`))
    },
    settled,
    endAll: async () => {
      for (await settled(); ends.length > 0; await settled()) ends.shift()?.()
    },
  }
}

const bounds = { atOnce: 1, perQueue: 100, inAll: 100 }

describe('people who wait for the same thing', () => {
  test('are served in turn, network by network, however many one of them sends', async () => {
    const { send, begun, endAll } = desk(bounds)
    send('a', 6)
    send('b', 2)
    send('c', 1)
    await endAll()
    expect(begun).toEqual(['a0', 'a1', 'b0', 'c0', 'a2', 'b1', 'a3', 'a4', 'a5'])
  })

  test('are served no more at once than was said', async () => {
    const { send, begun, settled, endAll } = desk({ ...bounds, atOnce: 2 })
    send('a', 3)
    send('b', 1)
    await settled()
    expect(begun).toEqual(['a0', 'a1'])
    await endAll()
    expect(begun).toHaveLength(4)
  })

  test('are refused when their own queue is full; others are not', async () => {
    const { send, begun, refused, endAll } = desk({ ...bounds, perQueue: 2 })
    send('a', 5)
    send('b', 1)
    await endAll()
    expect(refused).toEqual(['a3', 'a4'])
    expect(begun).toEqual(['a0', 'a1', 'b0', 'a2'])
  })

  test('make way for others when all queues together are full and theirs is the longest', async () => {
    const { send, begun, refused, endAll } = desk({ atOnce: 1, perQueue: 4, inAll: 4 })
    send('a', 5)
    send('b', 3)
    await endAll()
    expect(refused).toEqual(['a4', 'a3', 'b2'])
    expect(begun).toEqual(['a0', 'a1', 'b0', 'a2', 'b1'])
  })

  test('find the place free again after work that failed', async () => {
    const inTurn = fairQueue(bounds, () => new Error('full'))
    await expect(inTurn('a', () => Promise.reject(new Error('broke')))).rejects.toThrow('broke')
    await expect(inTurn('a', async () => 'done')).resolves.toBe('done')
  })
})
