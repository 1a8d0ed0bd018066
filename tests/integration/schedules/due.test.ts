import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { datesIn } from '#lib/dates/in-zone'
import { db } from '#lib/db'
import { mailDue } from '#lib/inbox/commands'
import { letterNow } from '#lib/inbox/queries'
import { shapes } from '#lib/outbox/shapes'
import { publishDue } from '#lib/schedules/commands'
import { momentsMeant } from '#lib/schedules/moments'
import { approved, eventsOf, type Newsroom, newsroom, published, scheduled, stateOf } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const publications = (articleId: string) => db.publication.count({ where: { articleId } })

describe('a schedule', () => {
  test('is for a moment to come', async () => {
    const article = await approved(room)
    const past = new Date(Date.now() - 1000)
    await expect(articles.schedule(room.editor, article.id, article.revisionId, past)).rejects.toThrow('has passed')
    await expect(articles.schedule(room.editor, article.id, article.revisionId, 'soon')).rejects.toThrow(
      'a day and a time',
    )
  })

  test('never fires early', async () => {
    const article = await scheduled(room)
    await publishDue(new Date(article.moment.getTime() - 1))
    expect(await stateOf(article.id)).toBe('scheduled')
    await articles.unschedule(room.editor, article.id)
  })

  test('keeps the hour that was chosen, though clocks change before it comes', async () => {
    const article = await approved(room)
    const [meant] = momentsMeant('Europe/Berlin', '2037-03-30T09:00')
    await articles.schedule(room.editor, article.id, article.revisionId, meant?.moment ?? '')
    const { scheduledFor } = await db.draft.findUniqueOrThrow({ where: { articleId: article.id } })
    const at = scheduledFor ?? new Date(0)
    // The day before, clocks went forward: 9:00 is an hour nearer than it was.
    expect(datesIn('Europe/Berlin').moment(at)).toBe('30 March 2037 at 09:00 CEST')
    expect(await publishDue(new Date(at.getTime() - 1))).toBe(0)
    await articles.unschedule(room.editor, article.id)
  })

  test('fires once, also with several workers at the same time', async () => {
    const due = [await scheduled(room), await scheduled(room), await scheduled(room)]
    const later = new Date(Date.now() + 120_000)
    const counts = await Promise.all([publishDue(later), publishDue(later), publishDue(later)])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3)
    for (const { id } of due) {
      expect(await publications(id)).toBe(1)
      const events = (await eventsOf(id)).filter(({ move }) => move === 'publish')
      expect(events).toMatchObject([{ from: 'scheduled', personId: null }])
    }
    expect(await publishDue(later)).toBe(0)
  })

  test('is published in the name of whoever chose the moment', async () => {
    const article = await scheduled(room)
    await publishDue(new Date(article.moment))
    const publication = await db.publication.findFirstOrThrow({ where: { articleId: article.id } })
    expect(publication).toMatchObject({
      publishedById: room.editor.personId,
      revisionId: article.revisionId,
      live: true,
    })
  })

  test('that was cancelled does not fire', async () => {
    const article = await scheduled(room)
    await articles.unschedule(room.editor, article.id)
    expect(await publishDue(new Date(Date.now() + 120_000))).toBe(0)
    expect(await publications(article.id)).toBe(0)
  })

  test('cancelled in the same moment, the piece goes out or stays, never half', async () => {
    const article = await scheduled(room)
    const later = new Date(Date.now() + 120_000)
    const [fired, cancelled] = await Promise.allSettled([
      publishDue(later),
      articles.unschedule(room.editor, article.id),
    ])
    const out = fired.status === 'fulfilled' && fired.value === 1
    expect(cancelled.status).toBe(out ? 'rejected' : 'fulfilled')
    expect(await publications(article.id)).toBe(out ? 1 : 0)
    expect(await stateOf(article.id)).toBe(out ? 'published' : 'approved')
  })

  test('of a new version falls with the withdrawal of the piece', async () => {
    const article = await published(room)
    await articles.revise(room.reporter, article.id)
    await articles.submit(room.reporter, article.id)
    await articles.approve(room.editor, article.id, article.revisionId)
    await articles.schedule(room.editor, article.id, article.revisionId, new Date(Date.now() + 60_000))
    await articles.withdraw(room.chief, article.id, { text: 'It was wrong from the start.', cause: 'our_error' })
    expect(await publishDue(new Date(Date.now() + 120_000))).toBe(0)
    expect(await publications(article.id)).toBe(1)
    expect(await stateOf(article.id)).toBe('draft')
  })

  test('that a question stands against goes back with the reason, and its people are told', async () => {
    const article = await scheduled(room)
    // What was due before is mailed before, and not together with this.
    await mailDue(new Date())
    await db.question.create({ data: { articleId: article.id, text: 'Is this so?', askedById: room.checker.personId } })
    expect(await publishDue(new Date(Date.now() + 120_000))).toBe(0)
    expect(await stateOf(article.id)).toBe('approved')
    const event = (await eventsOf(article.id)).at(-1)
    expect(event).toMatchObject({ move: 'unschedule', personId: null })
    expect(event?.reason).toContain('Is this so?')
    await mailDue(new Date())
    const ofArticle = (await db.notification.findMany({ where: { articleId: article.id } })).map(({ id }) => id)
    const mails = (await db.outbox.findMany()).map(({ payload }) => shapes.mail.parse(payload))
    const told = mails.filter(({ notificationIds }) => notificationIds.some((id) => ofArticle.includes(id)))
    const letters = await Promise.all(told.map((mail) => letterNow(mail.personId, mail.notificationIds)))
    expect(letters.filter((mail) => mail?.letter.subject.startsWith('Not published'))).toHaveLength(2)
  })

  test('one piece that can’t go out does not hold up the others', async () => {
    const held = await scheduled(room)
    await db.question.create({ data: { articleId: held.id, text: 'Sure?', askedById: room.checker.personId } })
    const other = await scheduled(room)
    expect(await publishDue(new Date(Date.now() + 120_000))).toBe(1)
    expect(await stateOf(other.id)).toBe('published')
  })
})
