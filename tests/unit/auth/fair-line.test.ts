import { describe, expect, test } from 'vitest'
import { type Bounds, fairLine } from '#lib/auth/fair-line'

/** Work that ends when it is told to; `begun` and `refused` in their order. */
function desk(bounds: Bounds) {
  const begun: string[] = []
  const refused: string[] = []
  const ends: (() => void)[] = []
  const inLine = fairLine(bounds, () => new Error('full'))
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return {
    begun,
    refused,
    send: (line: string, count: number) => {
      for (let at = 0; at < count; at += 1)
        inLine(line, () => {
          begun.push(`${line}${at}`)
          return new Promise<void>((end) => ends.push(end))
        }).catch(() => refused.push(`${line}${at}`))
    },
    settled,
    endAll: async () => {
      for (await settled(); ends.length > 0; await settled()) ends.shift()?.()
    },
  }
}

const bounds = { atOnce: 1, perLine: 100, inAll: 100 }

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

  test('are refused when their own line is full; others are not', async () => {
    const { send, begun, refused, endAll } = desk({ ...bounds, perLine: 2 })
    send('a', 5)
    send('b', 1)
    await endAll()
    expect(refused).toEqual(['a3', 'a4'])
    expect(begun).toEqual(['a0', 'a1', 'b0', 'a2'])
  })

  test('make way for others when all lines together are full and theirs is the longest', async () => {
    const { send, begun, refused, endAll } = desk({ atOnce: 1, perLine: 4, inAll: 4 })
    send('a', 5)
    send('b', 3)
    await endAll()
    expect(refused).toEqual(['a4', 'a3', 'b2'])
    expect(begun).toEqual(['a0', 'a1', 'b0', 'a2', 'b1'])
  })

  test('find the place free again after work that failed', async () => {
    const inLine = fairLine(bounds, () => new Error('full'))
    await expect(inLine('a', () => Promise.reject(new Error('broke')))).rejects.toThrow('broke')
    await expect(inLine('a', async () => 'done')).resolves.toBe('done')
  })
})
