/** Where an entry shows and counts beside the page of its coverage. */
import { beforeEach, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { createEntry, letEntryOut, sendEntry } from '#lib/coverage/commands'
import { db } from '#lib/db'
import { correctionCauses, evidenceShares } from '#lib/figures/queries'
import { articleAt } from '#lib/site/article/queries'
import { articleTags } from '#lib/site/cache-tags'
import { changedFeeds } from '#lib/websub/queries'
import { runningCoverage, typed } from '#tests/support/coverage'
import { addressOf, type Newsroom, newsroom, pinnedRevision } from '#tests/support/flow'

let room: Newsroom
beforeEach(async () => {
  room = await newsroom()
})

async function entryOut() {
  const coverageId = await runningCoverage(room)
  const { name, slug } = await db.source.findUniqueOrThrow({ where: { id: room.sourceId } })
  const id = await createEntry(room.reporter, coverageId, typed('The lower gate holds.', { source: name }))
  await sendEntry(room.reporter, id)
  await letEntryOut(room.editor, id, await pinnedRevision(id))
  return { id, coverageId, source: slug }
}

const tagsOfPage = async (id: string) => {
  const { language, slug } = await addressOf(id)
  const page = await articleAt(language, slug)
  if (!page) throw new Error('Readers have no such page.')
  return articleTags(page).split(' ')
}
const purgedBy = async (work: () => Promise<unknown>) => {
  const last = await db.purge.findFirst({ orderBy: { id: 'desc' } })
  await work()
  return (await db.purge.findMany({ where: { id: { gt: last?.id ?? 0n } } })).map(({ tag }) => tag)
}

test('the page of an entry goes with what its coverage is called, and not with each further entry', async () => {
  const { id, coverageId } = await entryOut()
  const tags = await tagsOfPage(id)
  const name = `within:${coverageId}`
  expect(tags).toContain(name)
  const byEntry = await purgedBy(async () => {
    const other = await createEntry(room.reporter, coverageId, typed('The upper gate holds.'))
    await sendEntry(room.reporter, other)
    await letEntryOut(room.editor, other, await pinnedRevision(other))
  })
  expect(byEntry).not.toContain(name)
  const notice = { text: 'A court forbade it.', cause: 'legal' } as const
  expect(await purgedBy(() => articles.withdraw(room.chief, coverageId, notice))).toContain(name)
})

test('a hub hears of the feeds of its sources alone, which have it', async () => {
  const { id, source } = await entryOut()
  const paths = (await changedFeeds(id)).map((feed) => new URL(feed).pathname)
  expect(paths).toEqual(['xml', 'atom', 'json'].map((format) => `/sources/${source}/feed.${format}`))
})

test('its claims and its withdrawal count among the figures', async () => {
  const { id } = await entryOut()
  const asked = { weeks: '4' as const, until: new Date().toISOString().slice(0, 10), deskId: room.deskId }
  const claims = async () =>
    (await evidenceShares(room.editor, asked)).desks.reduce((sum, { weeks }) => sum + (weeks.at(-1)?.claims ?? 0), 0)
  expect(await claims()).toBeGreaterThan(0)
  await articles.withdraw(room.chief, id, { text: 'It did not hold.', cause: 'our_error' })
  expect((await correctionCauses(room.editor, asked)).at(-1)?.byCause).toEqual({ our_error: 1 })
})
