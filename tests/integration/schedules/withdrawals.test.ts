/** Articles that go away from readers by themselves. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { mailDue } from '#lib/inbox/commands'
import { letterNow } from '#lib/inbox/queries'
import { reviewOf } from '#lib/reviews/queries'
import { publishDue, withdrawDue } from '#lib/schedules/commands'
import { articleAt, elsewhere } from '#lib/site/article/queries'
import {
  addressOf,
  approved,
  eventsOf,
  type Newsroom,
  newsroom,
  published,
  scheduled,
  stateOf,
} from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

// Each test counts what is due.
beforeEach(() => db.plannedWithdrawal.deleteMany())

const hour = 3_600_000
const told = { text: 'The right to show these letters has ended.', cause: 'legal' } as const

async function goingAway(inMs = hour) {
  const article = await published(room)
  const moment = new Date(Date.now() + inMs)
  await articles.planWithdrawal(room.chief, article.id, { ...told, moment })
  return { ...article, moment }
}

/** As if the moment had come so long ago. */
const dueSince = (articleId: string, ms: number) =>
  db.plannedWithdrawal.update({ where: { articleId }, data: { at: new Date(Date.now() - ms) } })

const isLive = async (articleId: string) =>
  (await db.publication.findFirst({ where: { articleId, live: true }, select: { id: true } })) !== null

describe('a withdrawal that is planned', () => {
  test('leaves the piece with its readers until then, and says so to the newsroom', async () => {
    const { id, moment } = await goingAway()
    expect(await withdrawDue(new Date(moment.getTime() - 1))).toBe(0)
    expect(await isLive(id)).toBe(true)
    expect(await reviewOf(room.chief, id)).toMatchObject({
      state: 'published',
      withdrawal: { at: moment, text: told.text },
      mayWithdraw: true,
    })
    expect(await reviewOf(room.editor, id)).toMatchObject({ withdrawal: { at: moment }, mayWithdraw: false })
    const event = (await eventsOf(id)).at(-1)
    expect(event).toMatchObject({ move: 'planWithdrawal', from: 'published', personId: room.chief.personId })
    expect(event?.reason).toContain(told.text)
  })

  test('comes at its moment, once, also with several workers, in the name of who planned it', async () => {
    const { id, moment } = await goingAway()
    const counts = await Promise.all([withdrawDue(moment), withdrawDue(moment), withdrawDue(moment)])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await withdrawDue(moment)).toBe(0)
    expect(await stateOf(id)).toBe('draft')
    const publication = await db.publication.findFirstOrThrow({ where: { articleId: id } })
    expect(publication).toMatchObject({ live: false, withdrawnById: room.chief.personId })
    const correction = await db.correction.findFirstOrThrow({ where: { articleId: id } })
    expect(correction).toMatchObject({ kind: 'withdrawal', ...told, personId: room.chief.personId })
    const events = (await eventsOf(id)).filter(({ move }) => move === 'withdraw')
    expect(events).toMatchObject([{ personId: null, reason: told.text, from: 'published', to: 'draft' }])
    const { language, slug } = await addressOf(id)
    expect(await articleAt(language, slug)).toBeNull()
    expect(await elsewhere(language, slug)).toMatchObject({ gone: { told } })
  })

  test('that was cancelled does not come', async () => {
    const { id, moment } = await goingAway()
    await articles.cancelWithdrawal(room.chief, id)
    expect(await withdrawDue(moment)).toBe(0)
    expect(await isLive(id)).toBe(true)
    expect((await eventsOf(id)).at(-1)).toMatchObject({ move: 'cancelWithdrawal', personId: room.chief.personId })
    await expect(articles.cancelWithdrawal(room.chief, id)).rejects.toThrow('No withdrawal is planned')
  })

  test('cancelled in the same moment, it goes away or stays, never half', async () => {
    const { id, moment } = await goingAway()
    const [fired, cancelled] = await Promise.allSettled([
      withdrawDue(moment),
      articles.cancelWithdrawal(room.chief, id),
    ])
    const away = fired.status === 'fulfilled' && fired.value === 1
    expect(cancelled.status).toBe(away ? 'rejected' : 'fulfilled')
    expect(await isLive(id)).toBe(!away)
  })

  test('that is planned anew comes at the newer moment alone', async () => {
    const { id, moment } = await goingAway()
    const later = new Date(moment.getTime() + hour)
    await articles.planWithdrawal(room.chief, id, { ...told, moment: later })
    expect(await withdrawDue(moment)).toBe(0)
    expect(await withdrawDue(later)).toBe(1)
  })

  test('is done with, once somebody withdraws the piece by hand', async () => {
    const { id, moment } = await goingAway()
    await articles.withdraw(room.chief, id, { text: 'It was wrong.', cause: 'our_error' })
    expect(await withdrawDue(moment)).toBe(0)
    expect((await eventsOf(id)).filter(({ move }) => move === 'withdraw')).toHaveLength(1)
  })

  test('stays over a new version, and takes that one, too', async () => {
    const { id, moment } = await goingAway()
    await articles.revise(room.reporter, id)
    await articles.submit(room.reporter, id)
    expect(await withdrawDue(moment)).toBe(1)
    expect(await stateOf(id)).toBe('draft')
    expect(await isLive(id)).toBe(false)
  })

  test('is refused for a moment that has passed, for a piece that readers don’t have, and without words', async () => {
    const { id } = await published(room)
    const past = new Date(Date.now() - 1000)
    await expect(articles.planWithdrawal(room.chief, id, { ...told, moment: past })).rejects.toThrow('has passed')
    const soon = new Date(Date.now() + hour)
    await expect(articles.planWithdrawal(room.chief, id, { ...told, text: ' ', moment: soon })).rejects.toThrow()
    await expect(articles.planWithdrawal(room.editor, id, { ...told, moment: soon })).rejects.toThrow('not yours')
    const waiting = await approved(room)
    await expect(articles.planWithdrawal(room.chief, waiting.id, { ...told, moment: soon })).rejects.toThrow(
      'nothing to withdraw',
    )
    expect(await db.plannedWithdrawal.count({ where: { articleId: { in: [id, waiting.id] } } })).toBe(0)
  })
})

describe('what comes late', () => {
  const lettersAbout = async (articleId: string) => {
    await mailDue(new Date())
    const told = await db.notification.findMany({ where: { articleId }, select: { id: true, personId: true } })
    const letters = await Promise.all(told.map(({ id, personId }) => letterNow(personId, [id])))
    return letters.flatMap((mail) => mail?.letter.text ?? [])
  }

  test('a publication goes out all the same, says how late on record, and alarms who scheduled it', async () => {
    const { id } = await scheduled(room)
    await db.draft.update({ where: { articleId: id }, data: { scheduledFor: new Date(Date.now() - 7.5 * 60_000) } })
    expect(await publishDue(new Date())).toBe(1)
    const event = (await eventsOf(id)).at(-1)
    expect(event).toMatchObject({ move: 'publish', personId: null, reason: 'It went out 7 minutes late.' })
    const alarmed = await db.notification.findMany({ where: { eventId: event?.id ?? '' } })
    expect(alarmed.map(({ personId }) => personId).sort()).toEqual(
      [room.reporter.personId, room.editor.personId].sort(),
    )
    for (const { mailAt, at } of alarmed) expect(mailAt).toEqual(at)
    expect((await lettersAbout(id)).filter((text) => text.includes('7 minutes late'))).toHaveLength(2)
  })

  test('a withdrawal as well, for whoever planned it', async () => {
    const { id } = await goingAway()
    await dueSince(id, 90_000)
    expect(await withdrawDue(new Date())).toBe(1)
    const event = (await eventsOf(id)).at(-1)
    expect(event?.reason).toBe(`${told.text}\n\nIt was taken from readers 1 minute late.`)
    const alarmed = await db.notification.findMany({ where: { eventId: event?.id ?? '' } })
    expect(alarmed.map(({ personId }) => personId)).toContain(room.chief.personId)
  })

  test('what is a few seconds late alarms nobody', async () => {
    const { id } = await scheduled(room)
    await db.draft.update({ where: { articleId: id }, data: { scheduledFor: new Date(Date.now() - 5_000) } })
    expect(await publishDue(new Date())).toBe(1)
    expect((await eventsOf(id)).at(-1)).toMatchObject({ move: 'publish', reason: null })
  })
})
