import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { decodeMoved, encodeMoved, type Moved } from '#lib/text/merging/moved'

const id = fc
  .record({ client: fc.nat({ max: 2 ** 32 - 1 }), clock: fc.nat({ max: 50 }) })
  .map(({ client, clock }) => Y.createID(client, clock))

test('what is put on record is read as it was noted, one letter after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ from: id, to: fc.option(id) })), (moved: Moved[]) => {
      const bytes = encodeMoved(moved)
      expect(bytes ? [...decodeMoved(bytes)] : []).toEqual(moved)
    }),
  )
})

test('a paragraph that moved as one takes a few bytes', () => {
  const moved = Array.from({ length: 5_000 }, (_, at) => ({
    from: Y.createID(7, 10 + at),
    to: Y.createID(9, 900 + at),
  }))
  expect(encodeMoved(moved)?.length).toBeLessThan(12)
  expect(encodeMoved([])).toBeNull()
})
