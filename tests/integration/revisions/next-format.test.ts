/** A format to come, tried on what is approved today: details get one more key, with a preset. */
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { reviewOf } from '#lib/reviews/queries'
import { publishDue } from '#lib/schedules/commands'
import { approved, inReview, type Newsroom, newsroom, pinnedRevision, scheduled, stateOf } from '#tests/support/flow'

/** Whether the update has been installed, and what the new key says of a piece. */
const next = vi.hoisted(() => ({ installed: false, series: null as string | null }))

vi.mock('#lib/revisions/details', async (original) => {
  const { z } = await import('zod')
  const today = await original<typeof import('#lib/revisions/details')>()
  const addSeries = (details: unknown) => ({ ...(details as object), series: null })
  const stored = z.strictObject({ ...today.storedDetails.shape, series: z.string().nullable() })
  return {
    ...today,
    get detailsUpgrades() {
      return next.installed ? [...today.detailsUpgrades, addSeries] : today.detailsUpgrades
    },
    get detailsVersion() {
      return today.detailsVersion + (next.installed ? 1 : 0)
    },
    get storedDetails() {
      return next.installed ? stored : today.storedDetails
    },
  }
})

vi.mock('#lib/revisions/now', async (original) => {
  const today = await original<typeof import('#lib/revisions/now')>()
  return {
    ...today,
    contentNow: async (...asked: Parameters<typeof today.contentNow>) => {
      const content = await today.contentNow(...asked)
      return next.installed ? { ...content, details: { ...content.details, series: next.series } } : content
    },
  }
})

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})
beforeEach(() => {
  Object.assign(next, { installed: false, series: null })
})

describe('a new key of the details, with a preset', () => {
  test('voids no approval', async () => {
    const article = await approved(room)
    next.installed = true
    await articles.publish(room.editor, article.id, article.revisionId)
    expect(await stateOf(article.id)).toBe('published')
  })

  test('sends nothing back that is scheduled', async () => {
    const article = await scheduled(room)
    next.installed = true
    expect(await publishDue(new Date(Date.now() + 120_000))).toBe(1)
    expect(await stateOf(article.id)).toBe('published')
  })

  test('makes no new revision of what says the same, and freezes what says more in the new format', async () => {
    const article = await inReview(room)
    next.installed = true
    await articles.updateReview(room.reporter, article.id)
    expect(await pinnedRevision(article.id)).toBe(article.revisionId)
    expect((await reviewOf(room.editor, article.id)).changedSince).toBe(false)
    next.series = 'Harbours'
    expect((await reviewOf(room.editor, article.id)).changedSince).toBe(true)
    await articles.updateReview(room.reporter, article.id)
    const revision = await db.revision.findUniqueOrThrow({ where: { id: await pinnedRevision(article.id) } })
    expect(revision).toMatchObject({ number: 2, detailsVersion: 6, details: { series: 'Harbours' } })
  })

  test('counts where it is set: what the editor has not seen does not go out', async () => {
    const article = await approved(room)
    Object.assign(next, { installed: true, series: 'Harbours' })
    await expect(articles.publish(room.editor, article.id, article.revisionId)).rejects.toThrow('have changed since')
  })

  test('is refused by the program of before', async () => {
    const article = await inReview(room)
    Object.assign(next, { installed: true, series: 'Harbours' })
    await articles.updateReview(room.reporter, article.id)
    next.installed = false
    const approve = articles.approve(room.editor, article.id, await pinnedRevision(article.id))
    await expect(approve).rejects.toThrow('newer version of On Record (format 6)')
  })
})
