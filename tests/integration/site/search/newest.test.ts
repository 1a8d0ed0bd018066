import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db'
import { askedIn } from '#lib/site/search/asked'
import { searchPage } from '#lib/site/search/queries'
import { paragraph, published, words } from '#tests/support/site-fixtures'

const slugs = async (query: string) =>
  (await searchPage(askedIn((name) => new URLSearchParams(query).get(name))))?.results.map(({ card }) => card.slug)
const piece = (slug: string, headline: string, at: Date) =>
  published({ slug, headline, standfirst: '', tags: [], at, blocks: [paragraph(words('Ships wait.'))] })

describe('what is found, from the newest on', () => {
  // Gaps of a day, of months and of years; the first and the last moment of months.
  const moments = [
    ...['2026-11-30T23:59:59.999Z', '2026-11-01T00:00:00Z', '2026-10-31T23:59:59.999Z', '2026-10-31T12:00:00Z'],
    ...['2026-08-15T08:00:00Z', '2026-08-15T07:00:00Z', '2026-03-02T00:00:00Z', '2026-01-01T00:00:00Z'],
    ...['2025-12-31T23:59:59.999Z', '2025-07-20T00:00:00Z', '2024-02-29T00:00:00Z', '2019-05-05T00:00:00Z'],
    ...['2019-05-04T00:00:00Z', '2008-01-01T00:00:00Z'],
  ]
  beforeAll(async () => {
    for (const [at, moment] of moments.entries())
      await piece(`buoy-${at}`, at % 3 === 2 ? 'Buoys' : 'Buoys adrift', new Date(moment))
  }, 60_000)

  const everAfter = { since: '0001-01-01', until: '9999-01-01' }
  test.each([
    ['buoy', everAfter],
    ['buoy & adrift', everAfter],
    ['buoy & !adrift', everAfter],
    ['buoy', { since: '2026-01-01', until: '2027-01-01' }],
    ['buoy', { since: '2025-06-01', until: '2026-08-15T07:30:00Z' }],
    ['buoy', { since: '2020-01-01', until: '2021-01-01' }],
    ['seagull', everAfter],
  ])(
    '%s within %j is the same as if all were looked through, wherever a page ends',
    async (query, { since, until }) => {
      const all = await db.$queryRaw<{ id: string; at: string }[]>`
      SELECT "publicationId"::text AS id, "firstPublishedAt"::text AS at FROM "SearchEntry"
      WHERE search @@ ${query}::tsquery AND "firstPublishedAt" >= ${since}::text::timestamptz AND "firstPublishedAt" < ${until}::text::timestamptz
      ORDER BY "firstPublishedAt" DESC, "publicationId" DESC`
      for (const most of [1, 3, 1001]) {
        const found: string[] = []
        for (let last = { id: 'ffffffff-ffff-ffff-ffff-ffffffffffff', at: '9999-01-01' }; ; ) {
          const page: { id: string; at: string }[] = await db.$queryRaw`
          SELECT "publicationId"::text AS id, "firstPublishedAt"::text AS at FROM search_newest(
            ${query}::tsquery, ${since}::text::timestamptz, ${until}::text::timestamptz, ${last.at}::text::timestamptz, ${last.id}::uuid, ${most}::int)`
          found.push(...page.map(({ id }) => id))
          const end = page.at(-1)
          if (!end) break
          last = end
        }
        expect([most, found]).toEqual([most, all.map(({ id }) => id)])
      }
    },
  )
})

describe('what a word goes on to', () => {
  const asked = async (typed: string) => {
    const terms = JSON.stringify([{ words: typed, phrase: false, minus: false, begun: true, tags: [] }])
    const [row] = await db.$queryRaw<{ wanted: string }[]>`
      SELECT wanted::text FROM search_query(${terms}::jsonb, ARRAY['en', 'fr', 'fa', 'ps'])`
    return row?.wanted.split(' | ').toSorted()
  }

  test('is asked for by name, each once', async () => {
    await piece('vigil', 'Vigilance and the vigilant', new Date('2026-05-01'))
    // The English stem of all, and what French and languages without a stemmer make of each
    expect(await asked('vigil')).toEqual(["'vigil'", "'vigilance'", "'vigilant'"])
  })

  test('may have digits', async () => {
    await piece('virus', 'Corovid19 is back', new Date('2026-05-02'))
    expect(await slugs('q=corovid')).toEqual(['virus'])
  })

  test('is found even where that is more than can be named', async () => {
    const letters = [...'abcdefghijklmnopqrst']
    const many = letters.flatMap((one) => letters.map((other) => `zeppo${one}${other}x`))
    const blocks = [paragraph(words(many.join(' ')))]
    await published({ slug: 'many', headline: 'Many', standfirst: '', tags: [], blocks })
    expect(await asked('zeppo')).toContain("'zeppo':*")
    expect(await slugs('q=zeppo')).toEqual(['many'])
  })
})
