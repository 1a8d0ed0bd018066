import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#lib/errors'
import { byMoment, byName, keyAfter, pageOf } from '#lib/keyset-cursor'

const id = '0192f000-0000-7000-8000-000000000001'

describe('a place in a list', () => {
  test('by time comes back as it was written', () => {
    const key = fc.record({ at: fc.date({ noInvalidDate: true }), id: fc.uuid({ version: 7 }) })
    fc.assert(
      fc.property(key, (given) => {
        expect(byMoment.keyOf(byMoment.cursorOf(given))).toEqual(given)
      }),
    )
  })

  test('by name comes back as it was written', () => {
    const key = fc.record({ name: fc.string(), id: fc.uuid({ version: 7 }) })
    fc.assert(
      fc.property(key, (given) => {
        expect(byName.keyOf(byName.cursorOf(given))).toEqual(given)
      }),
    )
  })

  const strangers = ['', 'x', '-1', "1' OR 1=1", `zzzzzzzzzzz-${id}`, byMoment.cursorOf({ at: new Date(0), id: 'x' })]
  test.each(strangers)('that no list has given out is none: “%s”', (cursor) => {
    expect(byMoment.keyOf(cursor)).toBeNull()
    expect(byName.keyOf(cursor)).toBeNull()
    expect(() => keyAfter(byName, cursor)).toThrow(Refusal)
  })

  test('is given for the next page only where there is one', () => {
    const key = (at: number) => ({ at: new Date(at), id })
    expect(pageOf([1, 2], 2, byMoment, key)).toEqual({ rows: [1, 2], next: null })
    expect(pageOf([1, 2, 3], 2, byMoment, key)).toEqual({ rows: [1, 2], next: byMoment.cursorOf(key(2)) })
    expect(pageOf([], 2, byMoment, key)).toEqual({ rows: [], next: null })
  })
})
