import { expect, test } from 'vitest'
import { singleFlight } from '#server/edge/single-flight'

test('concurrent calls with the same key share one', async () => {
  const once = singleFlight<number>()
  const held = Promise.withResolvers<void>()
  let done = 0
  const work = async () => {
    await held.promise
    return ++done
  }
  const asked = [once('/', work), once('/', work), once('/', work)]
  held.resolve()
  expect(await Promise.all(asked)).toEqual([1, 1, 1])
  expect(await once('/', work)).toBe(2)
})
