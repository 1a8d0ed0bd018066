import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db'
import { purgeOldNews } from '#lib/publications/commands'
import { newsSince } from '#lib/site/sitemap/news'
import { newsAt } from '#lib/site/sitemap/queries'
import { aDesk, published, publishedAgain, withdrawn } from '#tests/support/site-fixtures'
import { GET } from '../../../app/(site)/sitemap-news.xml/route.ts'

const now = new Date('2026-11-28T12:00:00Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 60 * 60 * 1000)
const titles = async () => (await newsAt(now)).map(({ title }) => title)
const purged = async () => (await db.purge.findMany({ where: { tag: 'news' } })).length

beforeAll(async () => {
  await aDesk('world')
})

test('the news sitemap has what first went out in the last two days, the newest first, and loses what is withdrawn', async () => {
  const day = await published({ headline: 'A day old', slug: 'a-day', language: 'ur', at: hoursAgo(24) })
  await published({ headline: 'Nearly two', slug: 'nearly-two', at: hoursAgo(47) })
  await published({ headline: 'Too old', slug: 'too-old', at: hoursAgo(49) })
  expect(await newsAt(now)).toMatchObject([
    { path: '/ur/a-day', title: 'A day old', language: 'ur', published: hoursAgo(24), changed: hoursAgo(24) },
    { path: '/en/nearly-two', title: 'Nearly two', language: 'en', published: hoursAgo(47) },
  ])
  await withdrawn(day.articleId)
  expect(await titles()).toEqual(['Nearly two'])
})

test('an old piece that goes out again is none of the news', async () => {
  const { articleId, language, slug } = await published({ headline: 'Old', at: hoursAgo(200) })
  await publishedAgain(articleId, { headline: 'Old and corrected', language, slug, at: hoursAgo(1) })
  expect(await titles()).not.toContain('Old and corrected')
})

test('it says by which names it is dropped', async () => {
  const { status, headers } = await GET()
  expect(status).toBe(200)
  expect(headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
  expect(headers.get('Cache-Tag')?.split(' ')).toEqual(['latest', 'news', 'site'])
})

test('it is made anew once a piece has grown too old for it, though nothing was published', async () => {
  await published({ headline: 'Grows old', slug: 'grows-old', at: hoursAgo(30) })
  expect([await purgeOldNews(newsSince(hoursAgo(-17))), await purged()]).toEqual([0, 0])
  expect([await purgeOldNews(newsSince(hoursAgo(-18.5))), await purged()]).toEqual([1, 1])
})
