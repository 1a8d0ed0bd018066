import { expect, test } from 'vitest'
import { addressFor, askedIn } from '#lib/media/address'

test('an address keeps its filters, and nothing that is none', () => {
  const { asked, after } = askedIn({
    words: ' boats ',
    colour: 'blue',
    sourceId: '019a0000-0000-7000-8000-000000000000',
    form: '',
    more: 'x',
    after: 'k',
    credit: ['A', 'B'],
  })
  const sourceId = '019a0000-0000-7000-8000-000000000000'
  expect(asked).toEqual({ words: 'boats', colour: 'blue', credit: 'A', sourceId })
  expect(after).toBe('k')
  expect(addressFor(asked, 'next')).toBe(
    `/newsroom/media?words=boats&colour=blue&credit=A&sourceId=${sourceId}&after=next`,
  )
  expect(addressFor({})).toBe('/newsroom/media')
})
