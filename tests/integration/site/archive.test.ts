import { beforeAll, expect, test } from 'vitest'
import { periodAt } from '#lib/site/archive/period'
import { countedBy, piecesIn } from '#lib/site/archive/queries'
import { positionOf } from '#lib/site/listing'
import { published, withdrawn } from '#tests/support/site-fixtures'

const period = (key: string) => {
  const found = periodAt(key.split('/'))
  if (!found) throw new Error(`${key} is no period.`)
  return found
}

beforeAll(async () => {
  for (let number = 0; number < 60; number++)
    await published({ slug: `may-${number}`, at: new Date(Date.UTC(2025, 4, 1 + (number % 3), 10)) })
  await published({ slug: 'new-year', at: new Date('2025-12-31T23:59:59.999Z') })
  await published({ slug: 'after', at: new Date('2026-01-01T00:00:00.000Z') })
  const { articleId } = await published({ slug: 'taken-back', at: new Date('2026-01-02T00:00:00.000Z') })
  await withdrawn(articleId)
}, 120_000)

test('months and days are counted by the clocks of the newsroom, what is withdrawn by none', async () => {
  const months = await countedBy('month', null)
  expect(months.map(({ key, count }) => [key, count])).toEqual([
    ['2026/01', 1],
    ['2025/12', 1],
    ['2025/05', 60],
  ])
  const days = await countedBy('day', period('2025/05'))
  expect(days.map(({ key, count }) => [key, count])).toEqual([
    ['2025/05/03', 20],
    ['2025/05/02', 20],
    ['2025/05/01', 20],
  ])
  expect(await countedBy('day', period('2024'))).toEqual([])
})

test('a month goes on page by page, and ends where the next one begins', async () => {
  const first = await piecesIn(period('2025/05'), null)
  expect(first.items).toHaveLength(50)
  const second = await piecesIn(period('2025/05'), positionOf(first.next ?? ''))
  expect([...first.items, ...second.items].map(({ slug }) => slug).toSorted()).toEqual(
    Array.from({ length: 60 }, (_, number) => `may-${number}`).toSorted(),
  )
  expect(second.next).toBeNull()
  expect((await piecesIn(period('2025/12'), null)).items.map(({ slug }) => slug)).toEqual(['new-year'])
  expect((await piecesIn(period('2026/01/01'), null)).items.map(({ slug }) => slug)).toEqual(['after'])
})

test.each(['2025/13', '2025/02/30', '25', '2025/5', '2025/05/01/01', '1825', '', 'x'])('%j is no period', (key) =>
  expect(periodAt(key.split('/'))).toBeNull(),
)
