import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOurCase, isTidy, queryForHeader, tidied } from '#server/edge/spelling'

test.each([
  ['//en/talks', '/en/talks'],
  ['/en//talks/', '/en/talks'],
  ['/en%2Ftalks', '/en/talks'],
  ['/en%2f%2Ftalks%2f', '/en/talks'],
  ['/%65n/talks', '/en/talks'],
  ['///', '/'],
  ['/', '/'],
  ['/ur/%D8%A7%D9%85%D9%86/', '/ur/%D8%A7%D9%85%D9%86'],
  ['/ur/%d8%a7%d9%85%d9%86', '/ur/%D8%A7%D9%85%D9%86'],
  [`/ur/${Buffer.from('امن').toString('latin1')}`, '/ur/%D8%A7%D9%85%D9%86'],
  ['/fr/e%CC%81t%C3%A9', '/fr/%C3%A9t%C3%A9'],
  ['//evil.example', '/evil.example'],
  ['/%2Fevil.example/%2e', null],
  ['/\\evil.example', null],
  ['/%5Cevil.example', null],
  ['/en/%252Ftalks', null],
  ['/en/../newsroom', null],
  ['/en/%0d%0aSet-Cookie:a', null],
  ['http://evil.example/', null],
])('%s means %s', (url, path) => {
  expect(tidied(url)?.path ?? null).toBe(path)
})

test.each([
  ['/en/Talks', '/en/talks'],
  ['/EN/TALKS', '/en/talks'],
  ['/FA-af/Talks', '/fa-AF/talks'],
  ['/ZH-HANT-TW', '/zh-Hant-TW'],
  ['/Desks/World/Feed.XML', '/desks/world/feed.xml'],
  ['/ru/%D0%9C%D0%98%D0%A0', '/ru/%D0%BC%D0%B8%D1%80'],
  ['/fa-AF/talks', '/fa-AF/talks'],
])('%s is %s in our case', (path, ours) => {
  expect(inOurCase(path)).toBe(ours)
})

test('whatever is asked for, the address it leads to is on this site and leads no further', () => {
  const piece = fc.constantFrom(
    '/',
    '//',
    '%2F',
    '%2f',
    '\\',
    '%5c',
    'En',
    'é',
    '%C3%89',
    'evil.example',
    '.',
    '@',
    ':',
    '?',
    '%',
    'İ',
    'ß',
    'ﬁ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const target = tidied(`/${pieces.join('')}`)
      if (!target) return
      for (const path of [target.path, inOurCase(target.path)]) {
        expect(path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/)
        expect(new URL(path, 'https://paper.example').host).toBe('paper.example')
        const again = tidied(path)
        expect(again?.path).toBe(path)
        expect(again && isTidy(path, again)).toBe(true)
      }
      expect(inOurCase(inOurCase(target.path))).toBe(inOurCase(target.path))
    }),
    { numRuns: 2_000 },
  )
})

test('a query goes into a header as a browser would write it', () => {
  expect(queryForHeader('utm=a&q=é\r\nx')).toBe('utm=a&q=%C3%A9%0D%0Ax')
})
