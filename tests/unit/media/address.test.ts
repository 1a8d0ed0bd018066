import { expect, test } from 'vitest'
import { addressFor, askedIn } from '#lib/media/address'

test('an address keeps its filters, and nothing that is none', () => {
  const { asked, after } = askedIn({
    words: ' boats ',
    colour: 'blue',
    form: '',
    more: 'x',
    after: 'k',
    credit: ['A', 'B'],
  })
  expect(asked).toEqual({ words: 'boats', colour: 'blue', credit: 'A' })
  expect(after).toBe('k')
  expect(addressFor(asked, 'next')).toBe('/newsroom/media?words=boats&colour=blue&credit=A&after=next')
  expect(addressFor({})).toBe('/newsroom/media')
})
