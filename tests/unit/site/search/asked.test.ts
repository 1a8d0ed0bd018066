import { describe, expect, test } from 'vitest'
import { askedIn, queryFor, searchPath } from '#lib/site/search/asked'
import { siteQuery } from '#server/edge/site-query'

const moment = 'mdq0u8w0-019a0000-0000-7000-8000-000000000000'
const asked = (query: string) => askedIn((name) => new URLSearchParams(query).get(name))

describe('the address of a search', () => {
  test('has one spelling, whatever else stands in it', () => {
    const spellings = [
      'q=ports&desk=world&year=2026',
      'year=2026&utm_source=mail&desk=world&q=%20ports%20%20&from=2',
      'q=ports&q=strikes&desk=world&year=2026&language=&sort=oldest',
    ]
    for (const spelling of spellings) expect(siteQuery('/search', spelling)).toBe('q=ports&desk=world&year=2026')
  })

  test.each([
    ['profile=gossip'],
    ['year=1026'],
    ['year=26'],
    ['language=<b>'],
    ['desk=../x'],
    ['sort=newest'],
    ['q=%00%20%0a'],
    ['from=1.2'],
    ['before=1'],
  ])('asks for nothing by %s', (query) => expect(siteQuery('/search', query)).toBe(''))

  test('holds no more than 200 characters of words', () => {
    expect([...asked(`q=${'ﷺ'.repeat(5_000)}`).q]).toHaveLength(200)
  })

  test('is composed, so that two spellings of a letter are one', () => {
    expect(queryFor(asked('q=cafe\u0301'))).toBe(queryFor(asked('q=caf\u00e9')))
  })

  test('goes on by the score and the moment among the best, by the moment among the newest', () => {
    expect(asked(`q=ports&from=2s.${moment}`).from).toBe(`2s.${moment}`)
    expect(asked(`q=ports&from=${moment}`).from).toBe('')
    expect(asked(`q=ports&sort=newest&from=${moment}`).from).toBe(moment)
    expect(asked(`desk=world&from=2s.${moment}`).from).toBe('')
    expect(asked(`desk=world&from=${moment}`).from).toBe(moment)
  })

  test('begins at the first page again where the search is another one', () => {
    const later = asked(`q=ports&desk=world&from=2s.${moment}`)
    expect(searchPath(later, { desk: '' })).toBe('/search?q=ports')
    expect(searchPath(later, { from: later.from })).toBe(`/search?q=ports&desk=world&from=2s.${moment}`)
    expect(searchPath(later, { q: '', desk: '' })).toBe('/search')
  })
})
