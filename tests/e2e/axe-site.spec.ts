import { expect, test } from '@playwright/test'
import * as articles from '#lib/articles/commands'
import { articlePath } from '#lib/site/addresses'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, published } from '#tests/support/flow'
import { looksRight } from '#tests/support/looked-at'

const pages = {
  'the front page': '/',
  'the front page in Urdu': '/ur',
  'a desk in Urdu': '/ur/desks/world',
  'a desk': '/desks/security',
  'a piece of news': '/en/maravia-closes-northern-ports',
  'an analysis': '/en/sundmark-sanctions-and-trade',
  'a piece with embeds': '/en/the-video-of-the-white-van',
  'an opinion': '/en/open-the-books-of-the-fund',
  'a piece in Urdu': '/ur/tamber-muahida-kya-kehta-hai',
  'a topic': '/topics/ports-and-shipping',
  'an author': '/authors/rahel-okonedo',
  'a source': '/sources/northline-shipping-gazette',
  'all sources': '/sources',
  'the search': '/search',
  'what a search finds': '/search?q=ports',
  'a search that finds nothing': '/search?q=zzyzx',
  'the archive': '/archive',
  people: '/people',
}

test.describe.configure({ timeout: 600_000 })

test('readers find nothing in their way on any page of the site', async ({ page }) => {
  const room = await demoRoom()
  const article = await published(room)
  await articles.withdraw(room.chief, article.id, { text: 'It never happened.', cause: 'our_error' })
  const answers: [number, Record<string, string>][] = [
    [200, pages],
    [404, { 'an address that is wrong': '/en/nothing-of-this-name' }],
    [410, { 'a withdrawn piece': articlePath(await addressOf(article.id)) }],
  ]
  for (const [status, those] of answers)
    for (const [name, path] of Object.entries(those)) {
      expect((await page.goto(path))?.status(), name).toBe(status)
      await looksRight(page, name)
    }
})
