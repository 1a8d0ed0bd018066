/** Everything on record: who finds what, page by page and as a table. */
import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { type AuditEvent, detailOf, sentenceOf } from '#lib/audit/event'
import type { Filters } from '#lib/audit/input'
import { auditBatches, auditList } from '#lib/audit/queries'
import { tableOf } from '#lib/audit/table'
import { tablesWith } from '#lib/audit/tables'
import type { Actor } from '#lib/auth/actor'
import { readCsv } from '#lib/csv'
import { db } from '#lib/db'
import { sentenceIn } from '#lib/messages/all'
import { isMessage } from '#lib/messages/message'
import { beginDraft, changeDue, changeIdea, createIdea, dropIdea, takeUpIdea } from '#lib/planning/commands'
import type { IdeaInput } from '#lib/planning/input'
import { someone } from '#tests/support/articles'
import { addressOf, inReview, type Newsroom, newsroom, published } from '#tests/support/flow'
import { someFile } from '#tests/support/media-rows'

let room: Newsroom
let admin: Actor
beforeAll(async () => {
  room = await newsroom()
  admin = await someone('admin')
})

const all: Filters = { personId: '', action: '', piece: '', since: '', until: '' }
const found = async (asked: Partial<Filters>, actor = room.chief) =>
  (await auditList(actor, { ...all, ...asked })).events
const detail = (event: AuditEvent | undefined, language: 'en' | 'fr' = 'en') => {
  const said = event && detailOf(event)
  return isMessage(said) ? sentenceIn(language, said) : said
}
const told = (events: readonly AuditEvent[]) => events.map(({ kind, act }) => `${kind}.${act}`)

describe('the record', () => {
  test('of a piece has its moves, its reports and its waivers, the newest first', async () => {
    const piece = await published(room)
    const said = { articleId: piece.id, publicationNumber: 1, language: 'en', quote: '', text: 'No.' }
    const { id: reportId } = await db.errorReport.create({ data: said })
    await db.reportEvent.create({ data: { reportId, to: 'open' } })
    await db.waiver.create({
      data: { articleId: piece.id, check: 'standfirst', personId: room.editor.personId, reason: 'It is short.' },
    })
    const events = await found({ piece: piece.id })
    expect(told(events)).toEqual([
      'waiver.granted',
      'report.open',
      'article.publish',
      'article.approve',
      'article.submit',
    ])
    expect(events[0]).toMatchObject({ by: room.editor.name, about: piece.headline, words: 'It is short.' })
    expect(detail(events[0])).toBe('The check “It has a standfirst, or is too brief to need one.”: It is short.')
    expect(sentenceIn('en', sentenceOf(events[1] ?? { kind: 'article', act: '', by: '', access: null }))).toBe(
      'A reader reported an error',
    )
  })

  test('is found by the address of a piece, in the newsroom and on the site', async () => {
    const piece = await published(room)
    const { language, slug } = await addressOf(piece.id)
    const expected = await found({ piece: piece.id })
    for (const address of [
      `http://localhost:3000/newsroom/articles/${piece.id}/review`,
      `http://localhost:3000/${language}/${slug}?from=mail#claim-1`,
      `/${language}/${slug}`,
    ])
      expect(await found({ piece: address })).toEqual(expected)
  })

  test('is narrowed by who, what and when', async () => {
    const piece = await inReview(room)
    const ofReporter = await found({ personId: room.reporter.personId, piece: piece.id })
    expect(told(ofReporter)).toEqual(['article.submit'])
    expect(told(await found({ action: 'article.approve', piece: piece.id }))).toEqual([])
    expect(told(await found({ action: 'article', piece: piece.id }))).toEqual(['article.submit'])
    expect(told(await found({ action: 'media', piece: piece.id }))).toEqual([])
    const today = new Date().toISOString().slice(0, 10)
    expect(await found({ since: today, until: today, piece: piece.id })).toHaveLength(1)
    expect(await found({ until: '2020-01-01', piece: piece.id })).toEqual([])
  })

  test('goes on page by page, skips nothing and repeats nothing, though all is of one moment', async () => {
    const piece = await inReview(room)
    const { personId } = await someone('reporter')
    const at = new Date('2026-02-03T04:05:06.789Z')
    const event = { articleId: piece.id, move: 'submit', from: 'draft', to: 'in_review', personId, at } as const
    await db.workflowEvent.createMany({ data: Array.from({ length: 117 }, () => event) })
    const ids: string[] = []
    const sizes: number[] = []
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof auditList>> = await auditList(room.chief, { ...all, personId }, after)
      ids.push(...page.events.map(({ id }) => id))
      sizes.push(page.events.length)
      if (page.next === null) break
      after = page.next
    }
    expect(sizes).toEqual([50, 50, 17])
    expect(new Set(ids).size).toBe(117)
  })

  test.each([
    [{ piece: 'https://elsewhere.example/x' }, 'There is no such piece.'],
    [{ piece: '019a0000-0000-7000-8000-00000000dead' }, 'There is no such piece.'],
    [{ action: 'article.fly' }, 'Choose an action of the list.'],
    [{ since: '2026-02-31' }, 'Give a day as year, month and day.'],
    [{ until: 'soon' }, 'Give a day as year, month and day.'],
  ])('refuses %j in one sentence', async (asked, sentence) => {
    await expect(found(asked)).rejects.toThrow(sentence)
  })
})

describe('the record of files', () => {
  test('has what was changed of one, in the words of the form', async () => {
    const fileId = await someFile({ name: 'quay.jpg' })
    const fields = ['rightsUntil', 'tagIds']
    await db.mediaEvent.create({ data: { fileId, personId: room.editor.personId, fields, before: {} } })
    const [event] = await found({ personId: room.editor.personId, action: 'media.changed' })
    expect(event).toMatchObject({ act: 'changed', about: 'quay.jpg', fields })
    expect([detail(event), detail(event, 'fr')]).toEqual([
      'May be shown until, Tags',
      'Peut être montré jusqu’au, Étiquettes',
    ])
  })

  test('has that two became one, and that they are two again', async () => {
    const [kept, other] = [await someFile({ name: 'harbour.jpg' }), await someFile()]
    const merge = { fileId: kept, otherId: other, otherName: 'harbour-2.jpg', version: 2 }
    const { personId, name } = await someone('editor')
    await db.mediaMerge.create({
      data: { ...merge, personId, at: new Date('2026-02-01T00:00:00Z'), undoneById: personId, undoneAt: new Date() },
    })
    const events = await found({ personId })
    expect(told(events)).toEqual(['media.parted', 'media.merged'])
    for (const event of events)
      expect(event).toMatchObject({ by: name, about: 'harbour.jpg', words: 'harbour-2.jpg', articleId: null })
    expect(told(await found({ personId, action: 'media.parted' }))).toEqual(['media.parted'])
    expect((await found({ personId }, admin)).map(({ about, words }) => about + words)).toEqual(['', ''])
  })
})

describe('the record of ideas', () => {
  const plan = (title: string): IdeaInput => ({
    ...{ title, profile: 'news', deskId: null, language: 'en', personId: null },
    ...{ dueAt: null, tag: '', notes: '' },
  })

  test('has who made, changed, gave up, took up and began one, and is that of its piece from then on', async () => {
    const editor = await someone('editor')
    const id = await createIdea(editor, plan('Who pays for the pier'))
    await changeIdea(editor, id, 1, plan('Who paid for the pier'))
    // Saved as it was: nothing was done.
    await changeIdea(editor, id, 2, plan('Who paid for the pier'))
    await dropIdea(editor, id)
    await dropIdea(editor, id)
    await takeUpIdea(editor, id)
    const articleId = await beginDraft(editor, id)
    await changeDue(editor, articleId, 6, '2031-06-02T15:00:00Z')
    const events = await found({ piece: articleId, action: 'idea' })
    expect(told(events)).toEqual([
      ...['idea.changed', 'idea.begun', 'idea.takenUp', 'idea.dropped', 'idea.changed', 'idea.made'],
    ])
    expect(events.map(({ about }) => about).at(-1)).toBe('Who pays for the pier')
    expect(detail(events[0])).toBe('Due')
    expect([detail(events[4]), events[4]?.about]).toEqual(['Working title', 'Who paid for the pier'])
    expect(events.every(({ by }) => by === editor.name)).toBe(true)
  })

  test('tells an admin that there was one, and no word of it', async () => {
    const editor = await someone('editor')
    const id = await createIdea(editor, plan('The minister’s driver'))
    await changeIdea(editor, id, 1, plan('The minister’s cook'))
    const events = await found({ personId: editor.personId }, admin)
    expect(told(events)).toEqual(['idea.changed', 'idea.made'])
    for (const event of events) expect([event.about, detail(event)]).toEqual(['', ''])
    await expect(db.ideaEvent.deleteMany({ where: { ideaId: id } })).rejects.toThrow('never changed or deleted')
  })
})

test('every table that is only added to is told, or is told by another one', async () => {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT c.relname::text AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE t.tgname = 'append_only' ORDER BY 1`
  const names = rows.map(({ name }) => name)
  const elsewhere = {
    Revision: 'It is a text as it was sealed: that it was submitted or published is an event of its piece.',
    FrontVersion: 'That it went out, and who made it, is an event of its front.',
    Correction:
      'That readers were told something, or told it anew, is an event of its piece: publish, withdraw, retell.',
  }
  const isTold = (name: string) => tablesWith(null, false).some(({ from }) => from.includes(`"${name}"`))
  expect(names.filter((name) => !isTold(name))).toEqual(Object.keys(elsewhere).toSorted())
})

describe('an admin', () => {
  test('sees that something was done to a piece and by whom, and no word of what is not out', async () => {
    const [draft, live] = [await inReview(room), await published(room)]
    await articles.requestChanges(room.editor, draft.id, 'Whoever told you this must stay unnamed.')
    const ofDraft = await found({ piece: draft.id }, admin)
    expect(told(ofDraft)).toEqual(['article.requestChanges', 'article.submit'])
    expect(ofDraft.map(({ about, words }) => [about, words])).toEqual([
      ['', ''],
      ['', ''],
    ])
    expect((await found({ piece: live.id }, admin)).every(({ about }) => about === live.headline)).toBe(true)
    const chiefs = await found({ piece: draft.id })
    expect(chiefs[0]?.words).toBe('Whoever told you this must stay unnamed.')
  })
})

describe('the table', () => {
  test('has every event in batches, and nothing that a spreadsheet would run', async () => {
    const piece = await inReview(room)
    const { personId } = await someone('editor')
    const reason = '=HYPERLINK("https://evil.example","x")'
    const event = {
      articleId: piece.id,
      move: 'requestChanges',
      from: 'in_review',
      to: 'changes_requested',
      personId,
    } as const
    await db.workflowEvent.createMany({ data: Array.from({ length: 2_345 }, () => ({ ...event, reason })) })
    const events = await auditBatches(room.chief, { ...all, personId })
    const table = await new Response(tableOf(events, (said) => sentenceIn('en', said))).text()
    expect(table).toContain(`"'${reason.replaceAll('"', '""')}"`)
    const [head, ...rows] = readCsv(table) ?? []
    expect(head?.cells).toEqual(['at', 'kind', 'action', 'by', 'what', 'about', 'words', 'article', 'event'])
    expect(rows).toHaveLength(2_345)
    expect(new Set(rows.map(({ cells }) => cells[8])).size).toBe(2_345)
    expect(rows[0]?.cells.slice(1, 3)).toEqual(['article', 'requestChanges'])
  })
})
