/** Which links lead to a piece of this site, however they are spelt. */
import { expect, test } from 'vitest'
import { addressIn, spellings } from '#lib/page-links/address'
import { linksIn } from '#lib/page-links/links-in'
import type { RawText } from '#lib/text/json'

const site = 'https://news.example'

test.each([
  ['https://news.example/en/harbour-closes', 'en/harbour-closes'],
  ['http://news.example/en/harbour-closes/?from=mail#c2', 'en/harbour-closes'],
  ['https://NEWS.example//EN/Harbour-Closes', 'en/harbour-closes'],
  ['https://news.example/fa-AF/%D8%A8%D9%86%D8%AF%D8%B1', 'fa-af/بندر'],
  ['https://news.example/fa-AF/بندر', 'fa-af/بندر'],
  ['https://other.example/en/harbour-closes', null],
  ['https://news.example/en', null],
  ['https://news.example/topics/harbours', null],
  ['https://news.example/en/harbour-closes/more', null],
  ['https://news.example/en/%E0%A4%A', null],
  [`https://news.example/en/${'a'.repeat(161)}`, null],
  ['mailto:desk@news.example', null],
  [null, null],
])('%s leads to %s', (href, word) => {
  expect(addressIn(href, site)).toBe(word)
})

test('a text names each piece once that it links to, in whatever it links from', () => {
  const linked = (href: string) => ({ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] })
  const text: RawText = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [linked(`${site}/en/a`), linked(`${site}/en/a#top`)] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [linked(`${site}/fr/b`)] }] },
      { type: 'paragraph', content: [linked('https://other.example/en/c'), { type: 'text', text: `${site}/en/d` }] },
    ],
  }
  expect(linksIn(text, site)).toEqual(['en/a', 'fr/b'])
})

test('every spelling of an address leads to it', () => {
  const address = { language: 'fa-AF', slug: 'بندر' }
  const written = spellings(address, site)
  expect(new Set(written).size).toBe(8)
  for (const one of written) expect(addressIn(one, site), one).toBe('fa-af/بندر')
})
