import { expect, test } from 'vitest'
import { askedIn } from '#lib/site/search/asked'
import { searchPage } from '#lib/site/search/queries'
import { paragraph, published, words } from '#tests/support/site-fixtures'
import { statementsOf } from '#tests/support/statements'

/** What a search asks of the database, besides where its transaction begins and ends. */
async function asksFor(query: string): Promise<string[]> {
  const asked = askedIn((name) => new URLSearchParams(query).get(name))
  return (await statementsOf(() => searchPage(asked))).filter((text) => !/^(BEGIN|COMMIT)/.test(text))
}

test.each([
  'q=anchorage',
  'q="the anchorage" -storm&sort=newest',
  'q=anchor&desk=world&year=2026&language=en',
  'desk=world',
])('a page of the search is two statements, whatever is asked: %s', async (query) => {
  for (let number = 0; number < 5; number++)
    await published({
      headline: `Anchorage ${number}`,
      standfirst: 'The anchorage waits.',
      tags: ['Anchors'],
      blocks: [paragraph(words('Ships at the anchorage.'))],
      desk: 'world',
    })
  expect(await asksFor(query)).toHaveLength(2)
})

test('words that may have been mistyped take a few more, of a bounded number', async () => {
  await published({ headline: 'Breakwater', standfirst: '', tags: [], blocks: [paragraph(words('Stone.'))] })
  expect(await asksFor('q=brekwater')).toHaveLength(5)
  // Two slips are looked for after one, and nothing is tried where neither explains it.
  expect(await asksFor('q=brekwatre')).toHaveLength(7)
  expect(await asksFor('q=zzyzx')).toHaveLength(6)
})
