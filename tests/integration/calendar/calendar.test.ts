import { beforeAll, describe, expect, test, vi } from 'vitest'
import * as articles from '#lib/articles/commands'
import { assign } from '#lib/assignments/commands'
import type { Actor } from '#lib/auth/actor'
import type { CalendarInput } from '#lib/calendar/input'
import { calendar } from '#lib/calendar/queries'
import { calendarShown, headingOf } from '#lib/calendar/shown'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import { someArticle, someDesk, someone } from '#tests/support/articles'
import { goesOut, inReview, type Newsroom, newsroom, published, report } from '#tests/support/flow'

// A newsroom whose clocks change.
vi.mock('#lib/env', async (original) => {
  const { env, ...rest } = await original<typeof import('#lib/env')>()
  return { ...rest, env: { ...env, SITE_TIME_ZONE: 'Europe/Berlin' } }
})

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const days = (actor: Actor, asked: Partial<CalendarInput> = {}, filters = {}) =>
  calendar(actor, { view: 'day', day: '2031-06-02', ...asked }, filters)
const entries = async (...asked: Parameters<typeof days>) => (await days(...asked)).flatMap((day) => day.entries)

/** A piece that goes out at this moment, if nothing comes between. */
async function scheduledAt(at: string, by = room.chief, deskId: string | null = null): Promise<string> {
  const id = await someArticle({ by, deskId, state: 'scheduled' })
  await db.draft.update({ where: { articleId: id }, data: { scheduledFor: new Date(at), headline: `Due ${at}` } })
  return id
}

describe('the calendar', () => {
  test('has what went out, goes out and is held back, in order of time, by the newsroom’s clock', async () => {
    const out = await published(room)
    const publication = { publishedAt: new Date('2031-06-02T06:00Z') }
    await db.$executeRaw`ALTER TABLE "Publication" DISABLE TRIGGER USER`
    await db.publication.updateMany({ where: { articleId: out.id }, data: publication })
    await db.$executeRaw`ALTER TABLE "Publication" ENABLE TRIGGER USER`
    const due = await scheduledAt('2031-06-02T10:00Z')
    const held = await report(room)
    await articles.setEmbargo(room.reporter, held.id, '2031-06-02T08:00:00Z')
    // Midnight in Berlin is ten in the evening of UTC
    const [before, after] = [await scheduledAt('2031-06-01T21:59Z'), await scheduledAt('2031-06-02T22:00Z')]

    const found = await entries(room.chief)
    expect(found.map(({ kind, id }) => [kind, id])).toEqual([
      ['publication', out.id],
      ['embargo', held.id],
      ['schedule', due],
    ])
    expect(found[0]).toMatchObject({
      version: 1,
      withdrawn: false,
      headline: out.headline,
      authors: [room.reporter.name],
    })
    const week = await days(room.chief, { view: 'week' })
    expect(week.map(({ day }) => day)).toContain('2031-06-08')
    expect(week.find(({ day }) => day === '2031-06-03')?.entries.map(({ id }) => id)).toEqual([after])
    expect((await entries(room.chief, { day: '2031-06-01' })).map(({ id }) => id)).toEqual([before])
  })

  test('has what readers lose by itself then, until it is cancelled', async () => {
    const { id, headline } = await published(room)
    const moment = '2031-10-02T10:00:00Z'
    await articles.planWithdrawal(room.chief, id, { text: 'The licence ends.', cause: 'legal', moment })
    const found = () => entries(room.chief, { day: '2031-10-02' })
    expect(await found()).toMatchObject([
      { kind: 'withdrawal', id, headline, at: new Date(moment), state: 'published' },
    ])
    const shown = calendarShown(await days(room.chief, { day: '2031-10-02' }), null, 'en', new Date('2031-10-03'))
    expect(shown[0]?.entries[0]).toMatchObject({ kind: 'withdrawal', late: true, at: { words: '12:00' } })
    await articles.cancelWithdrawal(room.chief, id)
    expect(await found()).toEqual([])
  })

  test('says which version went out, and that it was withdrawn', async () => {
    const { id } = await published(room)
    await articles.revise(room.reporter, id)
    await goesOut(room, id)
    await articles.withdraw(room.chief, id, { text: 'It was not so.', cause: 'our_error' })
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(new Date())
    const found = (await entries(room.chief, { day: today })).filter((entry) => entry.id === id)
    expect(found.map(({ version, withdrawn }) => [version, withdrawn])).toEqual([
      [1, true],
      [2, true],
    ])
  })

  test('shows each only what she may read', async () => {
    const mine = await scheduledAt('2031-07-01T10:00Z', room.reporter)
    const deskId = await someDesk()
    const others = await scheduledAt('2031-07-01T11:00Z', room.chief, deskId)
    const day = '2031-07-01'
    const ids = async (actor: Actor) => (await entries(actor, { day })).map(({ id }) => id)
    expect(await ids(room.chief)).toEqual([mine, others])
    expect(await ids(room.reporter)).toEqual([mine])
    expect(await ids(await someone('editor', [deskId]))).toEqual([mine, others])
    expect(await ids(await someone('editor', [await someDesk()]))).toEqual([mine])
  })

  test('is narrowed as the list is', async () => {
    const id = await scheduledAt('2031-08-01T10:00Z', room.reporter)
    const day = '2031-08-01'
    expect((await entries(room.chief, { day }, { authorId: room.reporter.personId })).map((entry) => entry.id)).toEqual(
      [id],
    )
    expect(await entries(room.chief, { day }, { profile: 'opinion' })).toEqual([])
    expect(await entries(room.chief, { day }, { deskId: await someDesk() })).toEqual([])
  })

  test('has room for five entries of a day of a month, and says that there are more', async () => {
    for (let hour = 10; hour < 16; hour++) await scheduledAt(`2031-09-10T${hour}:00Z`)
    const full = (view: 'month' | 'day') => days(room.chief, { view, day: '2031-09-10' })
    const inMonth = (await full('month')).find(({ day }) => day === '2031-09-10')
    expect([inMonth?.entries.length, inMonth?.more]).toEqual([5, true])
    expect((await full('day')).map((day) => [day.entries.length, day.more])).toEqual([[6, false]])
  })

  test('knows the days on which clocks change: 23 and 25 hours, and the hour that comes twice', async () => {
    const hours = ({ begins, ends }: { begins: Date; ends: Date }) => (ends.getTime() - begins.getTime()) / 3_600_000
    const [spring] = await days(room.chief, { day: '2031-03-30' })
    const [autumn] = await days(room.chief, { day: '2031-10-26' })
    expect([spring && hours(spring), autumn && hours(autumn)]).toEqual([23, 25])

    const [first, second] = [await scheduledAt('2031-10-26T00:30Z'), await scheduledAt('2031-10-26T01:30Z')]
    const found = await days(room.chief, { day: '2031-10-26' })
    const [shown] = calendarShown(found, null, 'en', new Date('2031-10-26T01:00Z'))
    expect(shown).toMatchObject({ clocksChange: true, isToday: true, title: 'Sunday 26 October 2031' })
    expect(shown?.entries.map(({ id, at, late }) => [id, at.words, late])).toEqual([
      [first, '02:30 CEST', true],
      [second, '02:30 CET', false],
    ])
  })

  test('is headed by its day, its week or its month', async () => {
    const heading = async (view: CalendarInput['view']) =>
      headingOf(await days(room.chief, { view, day: '2031-06-02' }), view, '2031-06-02', 'en')
    expect(await heading('day')).toBe('Monday 2 June 2031')
    expect(await heading('week')).toBe('2 June 2031 – 8 June 2031')
    expect(await heading('month')).toBe('June 2031')
  })

  test.each(['', '2031-02-30', 'tomorrow', '0001-01-01', '9999-12-31'])(
    'refuses %j, which is no day to show',
    async (day) => {
      await expect(days(room.chief, { day })).rejects.toBeInstanceOf(Refusal)
    },
  )

  test('has what colleagues are to do until then, until it is done', async () => {
    const { id, revisionId } = await inReview(room)
    const due = async (actor: Actor, filters = {}) =>
      (await entries(actor, { day: '2031-11-03' }, filters)).map(({ kind, task, authors }) => [kind, task, authors])
    const edit = { task: 'editor', personId: room.editor.personId, dueAt: '2031-11-03T10:00:00Z' } as const
    await assign(room.editor, id, edit)
    expect(await due(room.reporter)).toEqual([['due', 'editor', [room.editor.name]]])
    expect(await due(room.chief, { authorId: room.reporter.personId })).toHaveLength(1)
    expect(await due(room.chief, { profile: 'opinion' })).toEqual([])
    expect(await due(await someone('reporter', [room.deskId]))).toEqual([])
    await articles.approve(room.editor, id, revisionId)
    expect(await due(room.reporter)).toEqual([])
  })

  test('leaves out what only waits for a decision', async () => {
    const { id } = await inReview(room)
    const month = await entries(room.chief, { view: 'month', day: new Date().toISOString().slice(0, 10) })
    expect(month.map((entry) => entry.id)).not.toContain(id)
  })
})
