import { describe, expect, test } from 'vitest'
import { packed, unpackedEntries, unpackedUpdates } from '#lib/drafts/packed'
import { barsOf, numberAt, sessionsOf } from '#lib/history/axis'

const [ada, ben] = ['0192f000-0000-7000-8000-00000000000a', '0192f000-0000-7000-8000-00000000000b']
const minute = (at: number) => new Date(Date.UTC(2026, 10, 3, 9) + at * 60_000)
const by = (personId: string | null, at: number) => ({ personId, at: minute(at) })

describe('the axis of time', () => {
  const entries = [by(ada, 0), by(ada, 1), by(ben, 20), by(null, 21), by(ben, 60), by(ben, 61)]

  test('has a session for each stretch of writing, with who wrote how much in it', () => {
    expect(sessionsOf(entries)).toEqual([
      {
        ...{ from: 1, to: 4, startedAt: minute(0), endedAt: minute(21) },
        people: [
          { personId: ada, updates: 2 },
          { personId: ben, updates: 1 },
        ],
      },
      { from: 5, to: 6, startedAt: minute(60), endedAt: minute(61), people: [{ personId: ben, updates: 2 }] },
    ])
    expect(sessionsOf([])).toEqual([])
  })

  test.each([
    [-1, 0],
    [0, 1],
    [20, 3],
    [59, 4],
    [100, 6],
  ])('knows that at minute %i there were %i updates', (at, number) => {
    expect(numberAt(entries, minute(at))).toBe(number)
  })

  test('is drawn in no more stretches than asked for, and every update is in one', () => {
    const bars = barsOf(entries, 4)
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    expect(bars.map(({ people }) => people)).toEqual([
      [{ personId: ada, updates: 2 }],
      [{ personId: ben, updates: 1 }],
      [{ personId: ben, updates: 2 }],
    ])
  })
})

describe('packing', () => {
  const written = [
    { ...by(ada, 0), update: Uint8Array.of(1, 2, 3) },
    { ...by(null, 5), update: new Uint8Array(300).fill(7) },
    { ...by(ben, 4), update: Uint8Array.of() },
  ]

  test('gives back who, when and what, with times that never go back', async () => {
    const row = { ...(await packed(written)), count: written.length }
    expect(unpackedEntries(row)).toEqual([by(ada, 0), by(null, 5), by(ben, 5)])
    expect(unpackedUpdates(row, 1_000)).toEqual(written.map(({ update }) => update))
  })

  test('says how many bytes it holds, and unpacks no more than there is room for', async () => {
    const row = await packed(written)
    expect(row.bytes).toBe(3 + 300 + 1 + 2 + 1)
    expect(() => unpackedUpdates(row, row.bytes - 1)).toThrow(RangeError)
  })
})
