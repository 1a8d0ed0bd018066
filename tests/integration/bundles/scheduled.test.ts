/** A bundle that goes out by itself: once, whole, never early, and not at all where a piece of it is not as it was. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import * as bundles from '#lib/bundles/commands'
import { bundleList, bundleOf } from '#lib/bundles/queries'
import { db } from '#lib/db'
import { sentenceIn } from '#lib/messages/all'
import { publishDue } from '#lib/schedules/commands'
import { beginTextChange } from '#lib/workflow/text-change'
import { bundleWith, liveOf, pinsOf } from '#tests/support/bundles'
import { approved, eventsOf, type Newsroom, newsroom, pinnedRevision, stateOf, typeInto } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})
// Each test counts what is due.
beforeEach(() => db.bundle.updateMany({ data: { scheduledFor: null } }))

const minute = 60_000

async function scheduledThree() {
  const pieces = [await approved(room), await approved(room), await approved(room)] as const
  const ids = pieces.map(({ id }) => id)
  const id = await bundleWith(room, ids)
  const moment = new Date(Date.now() + minute)
  await bundles.scheduleBundle(room.editor, id, await pinsOf(id), moment)
  return { pieces, ids, id, moment }
}

/** As whoever writes does it: the approval falls, then the words are other ones. */
async function change(articleId: string) {
  await db.$transaction((tx) => beginTextChange(tx, { articleId, actor: room.reporter }))
  await typeInto(articleId, 'Nine ships wait.')
}

const listedAs = async (id: string) => (await bundleList(room.editor)).find((one) => one.id === id)?.standing
const notHeld = async (id: string) => (await bundleOf(room.editor, id)).standing

describe('a schedule of a bundle', () => {
  test('pins the revision of every piece by its seal, and shows on each as its own', async () => {
    const { pieces, id, moment } = await scheduledThree()
    for (const { id: articleId, revisionId } of pieces) {
      const draft = await db.draft.findUniqueOrThrow({ where: { articleId } })
      expect(draft).toMatchObject({ state: 'scheduled', scheduledFor: moment, revisionId })
      const { pinned } = await db.bundleMember.findUniqueOrThrow({ where: { articleId } })
      const { hash } = await db.revision.findUniqueOrThrow({ where: { id: revisionId } })
      expect(Buffer.compare(pinned ?? new Uint8Array(), hash)).toBe(0)
    }
    expect(await notHeld(id)).toBe('scheduled')
  })

  test('never fires early, and not piece by piece', async () => {
    const { ids, moment } = await scheduledThree()
    expect(await bundles.publishDueBundles(new Date(moment.getTime() - 1))).toBe(0)
    await publishDue(new Date(moment.getTime() + minute))
    expect(await liveOf(ids)).toEqual([])
  })

  test('fires once, whole, in the name of whoever chose the moment, also with several workers', async () => {
    const { ids, moment } = await scheduledThree()
    const due = () => bundles.publishDueBundles(moment)
    const counts = await Promise.all([due(), due(), due()])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await due()).toBe(0)
    const live = await liveOf(ids)
    expect(live).toHaveLength(3)
    expect(new Set(live.map(({ publishedAt }) => publishedAt.getTime())).size).toBe(1)
    expect(live.every(({ publishedById }) => publishedById === room.editor.personId)).toBe(true)
    for (const id of ids) {
      const fired = (await eventsOf(id)).filter(({ move }) => move === 'publish')
      expect(fired).toMatchObject([{ personId: null, from: 'scheduled' }])
    }
  })

  test('that is cancelled does not fire, and every piece is approved as before', async () => {
    const { ids, id, moment } = await scheduledThree()
    await bundles.unscheduleBundle(room.editor, id)
    expect(await bundles.publishDueBundles(moment)).toBe(0)
    for (const articleId of ids) expect(await stateOf(articleId)).toBe('approved')
    expect(await notHeld(id)).toBe('waits')
  })

  test('cancelled in the same moment, it goes out whole or stays whole', async () => {
    const { ids, id, moment } = await scheduledThree()
    const [fired, cancelled] = await Promise.allSettled([
      bundles.publishDueBundles(moment),
      bundles.unscheduleBundle(room.editor, id),
    ])
    const out = fired.status === 'fulfilled' && fired.value === 1
    expect(cancelled.status).toBe(out ? 'rejected' : 'fulfilled')
    expect(await liveOf(ids)).toHaveLength(out ? 3 : 0)
  })

  test('can be put off', async () => {
    const { ids, id, moment } = await scheduledThree()
    const later = new Date(moment.getTime() + 60 * minute)
    await bundles.scheduleBundle(room.editor, id, await pinsOf(id), later)
    expect(await bundles.publishDueBundles(moment)).toBe(0)
    expect(await bundles.publishDueBundles(later)).toBe(1)
    expect(await liveOf(ids)).toHaveLength(3)
  })

  test('is for no piece alone to cancel', async () => {
    const { pieces } = await scheduledThree()
    await expect(articles.unschedule(room.editor, pieces[0].id)).rejects.toThrow('goes out with the others')
  })

  test('is not for a moment at which a piece is under embargo', async () => {
    const one = await approved(room)
    const id = await bundleWith(room, [one.id, (await approved(room)).id])
    await articles.setEmbargo(room.chief, one.id, new Date(Date.now() + 2 * 60 * minute))
    const pins = await pinsOf(id)
    await expect(bundles.scheduleBundle(room.editor, id, pins, new Date(Date.now() + minute))).rejects.toThrow(
      `“${one.headline}”: It is under embargo`,
    )
  })

  test('that comes late says so at each piece', async () => {
    const { ids, id, moment } = await scheduledThree()
    const due = new Date(moment.getTime() - 5 * minute)
    await db.bundle.update({ where: { id }, data: { scheduledFor: due } })
    expect(await bundles.publishDueBundles(new Date())).toBe(1)
    for (const articleId of ids) {
      const out = (await eventsOf(articleId)).find(({ move }) => move === 'publish')
      expect(out?.reason).toContain('minutes late')
    }
  })
})

describe('a piece that loses its approval', () => {
  test('holds the bundle at once, and the people of the others hear which it is', async () => {
    const { pieces, id } = await scheduledThree()
    const [one, other] = pieces
    await change(one.id)
    const shown = await bundleOf(room.editor, id)
    expect(shown.standing).toBe('held')
    expect(sentenceIn('en', shown.heldWhy ?? { code: 'bundles.inNone' })).toContain(
      `“${one.headline}”: It lost its approval.`,
    )
    const held = (await eventsOf(other.id)).find(({ move }) => move === 'bundleHeld')
    expect(held?.reason).toContain('Part 1: It lost its approval')
    expect(held?.reason).not.toContain(one.headline)
    const told = await db.notification.findMany({ where: { articleId: other.id, eventId: held?.id ?? '' } })
    expect(told.map(({ personId }) => personId)).toContain(room.editor.personId)
  })

  test('keeps all of them when the moment comes; they go back to approved, and their people are told', async () => {
    const { pieces, ids, id, moment } = await scheduledThree()
    const [one, other] = pieces
    await change(one.id)
    expect(await bundles.publishDueBundles(moment)).toBe(0)
    expect(await liveOf(ids)).toEqual([])
    expect(await stateOf(one.id)).toBe('draft')
    expect(await stateOf(other.id)).toBe('approved')
    const back = (await eventsOf(other.id)).at(-1)
    expect(back).toMatchObject({ move: 'unschedule', personId: null })
    expect(back?.reason).toContain('Part 1: It is not approved')
    expect((await eventsOf(one.id)).at(-1)).toMatchObject({ move: 'bundleHeld' })
    expect(await bundleOf(room.editor, id)).toMatchObject({ standing: 'held', scheduledFor: null })
    expect(await bundles.publishDueBundles(moment)).toBe(0)
  })

  test('and was approved anew is not what was scheduled: none goes out before somebody schedules it again', async () => {
    const { pieces, ids, id, moment } = await scheduledThree()
    const [one] = pieces
    await change(one.id)
    await articles.submit(room.reporter, one.id)
    await articles.approve(room.editor, one.id, await pinnedRevision(one.id))
    const before = await bundleOf(room.editor, id)
    expect(before.members[0]?.lacks.map(({ code }) => code)).toEqual(['bundles.staleSchedule'])
    expect(before.standing).toBe('held')
    expect(await listedAs(id)).toBe('held')
    expect(await bundles.publishDueBundles(moment)).toBe(0)
    expect(await liveOf(ids)).toEqual([])
    const back = await bundleOf(room.editor, id)
    expect(back.standing).toBe('waits')
    expect(back.heldWhy).not.toBeNull()
    expect(back.members.map((member) => member?.lacks)).toEqual([[], [], []])
    expect(await listedAs(id)).toBe('waits')
    const later = new Date(Date.now() + minute)
    await bundles.scheduleBundle(room.editor, id, await pinsOf(id), later)
    expect(await bundles.publishDueBundles(later)).toBe(1)
    expect(await liveOf(ids)).toHaveLength(3)
  })

  test('is taken out, and the others go at their moment', async () => {
    const { pieces, ids, id, moment } = await scheduledThree()
    const [one] = pieces
    await change(one.id)
    await bundles.takeOut(room.editor, one.id)
    expect(await notHeld(id)).toBe('scheduled')
    expect(await bundles.publishDueBundles(moment)).toBe(1)
    expect((await liveOf(ids)).map(({ articleId }) => articleId)).not.toContain(one.id)
    expect(await liveOf(ids)).toHaveLength(2)
  })
})

test('a piece that is taken out of a scheduled bundle is approved, and due by itself at no time', async () => {
  const { pieces } = await scheduledThree()
  const [{ id }] = pieces
  await bundles.takeOut(room.editor, id)
  expect(await stateOf(id)).toBe('approved')
  const draft = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
  expect(draft.scheduledFor).toBeNull()
})
