/** What readers report: how it comes in, who decides about it, and what they hear of it. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import type { NoticeInWords } from '#lib/corrections/notice'
import { db } from '#lib/db'
import {
  answerReport,
  correctFromReport,
  dismissReport,
  forgetReporter,
  forgetReporters,
  takeReport,
} from '#lib/reports/commands'
import { hourlyReports } from '#lib/reports/limits'
import { answerNow, reportList } from '#lib/reports/queries'
import { answerToReport } from '#lib/reports/receive'
import { detailsOf } from '#lib/revisions/now'
import { goesOut, type Newsroom, newsroom, published } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})
beforeEach(async () => {
  // So that no test counts the reports of another one.
  await db.errorReport.updateMany({ data: { at: new Date(Date.now() - 2 * 3_600_000) } })
})

const DAY = 24 * 60 * 60 * 1000
let network = 0
const anotherNetwork = () => `198.${51 + Math.floor(++network / 250)}.${network % 250}.7`

async function sent(fields: Record<string, string>, from = anotherNetwork()): Promise<Response> {
  const filled = { version: '1', quote: '', text: 'It was a Sunday.', email: '', website: '', ...fields }
  return answerToReport(
    new Request('http://localhost:3000/report', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': from },
      body: new URLSearchParams(filled).toString(),
    }),
  )
}

/** So many reports about a piece, just now. */
const cameIn = (count: number, articleId: string) =>
  db.errorReport.createMany({
    data: Array.from({ length: count }, () => ({
      ...{ articleId, publicationNumber: 1, language: 'en', quote: '', text: 'Again.' },
    })),
  })

async function reported(fields: Record<string, string> = {}) {
  const piece = await published(room)
  expect((await sent({ article: piece.id, ...fields })).status).toBe(303)
  const report = await db.errorReport.findFirstOrThrow({ where: { articleId: piece.id } })
  return { piece, report }
}

const rowOf = (id: string) => db.errorReport.findUniqueOrThrow({ where: { id } })
const waiting = async (id: string) =>
  (await db.outbox.findMany({ where: { kind: 'report_answer' } })).filter(({ payload }) =>
    JSON.stringify(payload).includes(id),
  )

describe('a report', () => {
  test('is taken in with the version that its reader had, and leads her to thanks', async () => {
    const piece = await published(room)
    const answer = await sent({ article: piece.id, quote: 'on  Monday', text: ' It was\r\na Sunday. ', version: '7' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/en\/harbour-closes-.*\/reported$/),
    ])
    const found = await db.errorReport.findFirstOrThrow({ where: { articleId: piece.id } })
    expect(found).toMatchObject({
      ...{ quote: 'on  Monday', text: 'It was\na Sunday.', email: null, state: 'open', language: 'en' },
      publicationNumber: 1,
    })
    expect(await db.reportEvent.count({ where: { reportId: found.id, to: 'open', byId: null } })).toBe(1)
  })

  test.each([
    ['without words', { text: ' \n ' }, 422, 'Write what is wrong, then send it again.'],
    ['that is too long', { text: 'x'.repeat(2001) }, 422, 'That is too long: at most 500 characters'],
    ['that quotes too much', { quote: 'x'.repeat(501) }, 422, 'That is too long: at most 500 characters'],
    ['with half an address', { email: 'ada@' }, 422, 'That is no e-mail address.'],
    ['of a version that is no number', { version: 'x' }, 410, 'This piece is no longer at this address.'],
    ['with a field that no form has', { role: 'chief' }, 410, 'This piece is no longer at this address.'],
  ])('%s is refused in one sentence, and nothing of it is lost', async (_, fields, status, sentence) => {
    const piece = await published(room)
    const answer = await sent({ article: piece.id, email: 'ada@reader.example', ...fields })
    const page = await answer.text()
    expect([answer.status, page]).toEqual([status, expect.stringContaining(sentence)])
    expect(page).toContain(`value="${piece.id}"`)
    expect(page).toContain('text' in fields && fields.text ? fields.text.trim().slice(0, 40) : 'It was a Sunday.')
    expect(await db.errorReport.count({ where: { articleId: piece.id } })).toBe(0)
  })

  test('of a piece that is not out, or withdrawn, is refused', async () => {
    const piece = await published(room)
    await articles.withdraw(room.chief, piece.id, { text: 'It never closed.', cause: 'our_error' })
    for (const article of [piece.id, randomUUID(), 'x', '']) expect((await sent({ article })).status).toBe(410)
  })

  test('from a program that fills in what nobody sees is thanked, and thrown away', async () => {
    const piece = await published(room)
    const answer = await sent({ article: piece.id, website: 'https://buy.example' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringContaining('/reported')])
    expect(await db.errorReport.count({ where: { articleId: piece.id } })).toBe(0)
  })

  test('shows words of anybody as words where it is refused', async () => {
    const hostile = '"><script>alert(1)</script>'
    const page = await (await sent({ article: hostile, quote: hostile, text: hostile, email: hostile })).text()
    expect(page).not.toContain('<script>')
    expect(page).toContain('&lt;script&gt;')
  })

  test('is one of so many that a network may send in an hour, even all at once', async () => {
    const piece = await published(room)
    const tries = Array.from({ length: hourlyReports.ofNetwork + 3 }, (_, at) =>
      sent({ article: piece.id }, `203.0.113.${at}`),
    )
    const statuses = (await Promise.all(tries)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 303)).toHaveLength(hourlyReports.ofNetwork)
    expect(statuses.filter((status) => status === 429)).toHaveLength(3)
    expect((await sent({ article: piece.id })).status).toBe(303)
  })

  test('waits when its piece gets too many, and that of another piece does not', async () => {
    const [piece, other] = [await published(room), await published(room)]
    await cameIn(hourlyReports.ofArticle - 1, piece.id)
    expect((await sent({ article: piece.id })).status).toBe(303)
    const answer = await sent({ article: piece.id })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '600'])
    expect((await sent({ article: other.id })).status).toBe(303)
  })

  test('waits when all networks together send too many, of whatever piece', async () => {
    const [piece, other] = [await published(room), await published(room)]
    await cameIn(hourlyReports.all - 1, piece.id)
    expect((await sent({ article: other.id })).status).toBe(303)
    expect((await sent({ article: other.id })).status).toBe(429)
  })

  test('tells the editors of the desk and the authors, and nobody else', async () => {
    const { piece } = await reported()
    const told = await db.notification.findMany({ where: { articleId: piece.id, kind: 'report' } })
    expect(told.map(({ personId }) => personId).sort()).toEqual([room.editor.personId, room.reporter.personId].sort())
  })

  test('is one of many in an hour: whoever has not read of one is not told again, whoever has is', async () => {
    const piece = await published(room)
    const toldOf = async ({ personId }: { personId: string }) =>
      db.notification.count({ where: { articleId: piece.id, kind: 'report', personId } })
    for (let at = 0; at < 7; at += 1) expect((await sent({ article: piece.id })).status).toBe(303)
    expect([await toldOf(room.editor), await toldOf(room.reporter)]).toEqual([5, 5])
    const ofEditor = { articleId: piece.id, personId: room.editor.personId }
    await db.notification.updateMany({ where: ofEditor, data: { readAt: new Date() } })
    await sent({ article: piece.id })
    await sent({ article: piece.id })
    expect([await toldOf(room.editor), await toldOf(room.reporter)]).toEqual([6, 5])
    expect(await db.errorReport.count({ where: { articleId: piece.id } })).toBe(9)
  })

  test('keeps its address from every page, and only for so long', async () => {
    const { piece, report } = await reported({ email: 'ada@reader.example' })
    const list = await reportList(room.chief, { view: 'open', articleId: piece.id })
    expect(list.reports).toMatchObject([{ id: report.id, wantsAnswer: true, mayHandle: true }])
    expect(JSON.stringify(list)).not.toContain('ada@reader.example')
    await db.errorReport.update({ where: { id: report.id }, data: { at: new Date(Date.now() - 91 * DAY) } })
    await forgetReporters(new Date())
    expect(await rowOf(report.id)).toMatchObject({ email: null, networkHash: null })
  })
})

describe('a decision', () => {
  test('to answer goes by mail in the words of the newsroom, and the address is forgotten after it', async () => {
    const { piece, report } = await reported({ email: 'ada@reader.example' })
    await takeReport(room.editor, report.id)
    expect(await answerNow(report.id)).toBeNull()
    await answerReport(room.editor, report.id, 'It was a Monday: we asked again.')
    expect(await waiting(report.id)).toHaveLength(1)
    const mail = await answerNow(report.id)
    expect(mail).toMatchObject({ to: 'ada@reader.example', letter: { choices: null } })
    expect(mail?.letter.text).toContain('It was a Monday: we asked again.')
    expect(mail?.letter.text).toContain(piece.headline)
    expect(mail?.letter.text).not.toContain(room.editor.name)
    await forgetReporter(report.id)
    expect(await answerNow(report.id)).toBeNull()
  })

  test('to leave the piece as it is needs no words, and sends nothing where nobody left an address', async () => {
    const { report } = await reported()
    await dismissReport(room.editor, report.id, '')
    expect(await rowOf(report.id)).toMatchObject({ state: 'dismissed', answer: null, handlerId: room.editor.personId })
    expect(await waiting(report.id)).toEqual([])
  })

  test('is made once: whoever comes second is told so', async () => {
    const { report } = await reported({ email: 'ada@reader.example' })
    const both = await Promise.allSettled([
      answerReport(room.editor, report.id, 'It was a Monday.'),
      dismissReport(room.chief, report.id, ''),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(takeReport(room.editor, report.id)).rejects.toThrow('Somebody has decided about this report already.')
    expect(await waiting(report.id)).toHaveLength(1)
  })

  test('needs words where the reader is answered', async () => {
    const { report } = await reported()
    await expect(answerReport(room.editor, report.id, ' ')).rejects.toThrow('Write what the reader is told.')
    expect(await rowOf(report.id)).toMatchObject({ state: 'open' })
  })
})

describe('made a correction', () => {
  const noticeOf = (id: string) => db.$transaction(async (tx) => (await detailsOf(tx, id)).notice as NoticeInWords)

  test('it opens the piece with a notice that quotes what the piece said, about the claim that said it', async () => {
    const { piece, report } = await reported({ quote: 'The harbour  closed on\nMonday' })
    expect(await correctFromReport(room.editor, report.id)).toBe(piece.id)
    expect(await articleToEdit(room.editor, piece.id)).toMatchObject({ state: 'draft', live: true })
    expect(await noticeOf(piece.id)).toEqual({
      ...{ kind: 'correction', cause: null, claimIds: [piece.claimId] },
      text: 'An earlier version of this piece said: “The harbour closed on Monday”.',
    })
    expect(await rowOf(report.id)).toMatchObject({ state: 'correcting' })
  })

  test('no word of a reader becomes one of ours', async () => {
    const { piece, report } = await reported({ quote: 'The editor is a fool', text: 'A fool.' })
    await correctFromReport(room.editor, report.id)
    expect(await noticeOf(piece.id)).toMatchObject({ text: '', claimIds: [] })
  })

  test('nothing is quoted of a version that is withheld', async () => {
    const { piece, report } = await reported({ quote: 'The harbour closed on Monday' })
    await db.publication.updateMany({ where: { articleId: piece.id }, data: { withheldAt: new Date() } })
    await correctFromReport(room.editor, report.id)
    expect(await noticeOf(piece.id)).toMatchObject({ text: '', claimIds: [] })
  })

  async function prepared(text: string) {
    const { piece, report } = await reported({ email: 'ada@reader.example' })
    // Who prepares the notice has written in the piece: the editor approves it.
    await correctFromReport(room.chief, report.id)
    const { version } = await articleToEdit(room.reporter, piece.id)
    const details = await db.$transaction((tx) => detailsOf(tx, piece.id))
    const notice = { ...(await noticeOf(piece.id)), text, cause: 'our_error' as const }
    await articles.saveDetails(room.reporter, piece.id, version, { ...details, notice })
    expect(await waiting(report.id)).toEqual([])
    return { piece, report }
  }
  async function corrected(text: string) {
    const made = await prepared(text)
    await goesOut(room, made.piece.id)
    return made
  }
  const listed = async (articleId: string) =>
    (await reportList(room.chief, { view: 'corrected', articleId })).reports.map(({ answer }) => answer)

  test('its sender hears it when the notice is out, and not before', async () => {
    const { piece, report } = await corrected('It closed on Sunday.')
    expect(await rowOf(report.id)).toMatchObject({ state: 'corrected' })
    expect(await listed(piece.id)).toEqual(['It closed on Sunday.'])
    expect((await answerNow(report.id))?.letter.text).toContain('The piece has been put right:\n\nIt closed on Sunday.')
    expect(await waiting(report.id)).toHaveLength(1)
    const events = await db.reportEvent.findMany({ where: { reportId: report.id }, orderBy: { at: 'asc' } })
    expect(events.map(({ to }) => to)).toEqual(['open', 'correcting', 'corrected'])
  })

  test('what an editor answers while the notice goes out stays what its sender was told', async () => {
    const { piece, report } = await prepared('It closed on Sunday.')
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const answering = db.$transaction(
      async (tx) => {
        await tx.errorReport.update({ where: { id: report.id }, data: { state: 'answered', answer: 'You are right.' } })
        await released
      },
      { timeout: 20_000 },
    )
    const goingOut = goesOut(room, piece.id)
    await expect
      .poll(
        async () =>
          (
            await db.$queryRaw<
              unknown[]
            >`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`
          ).length,
      )
      .toBeGreaterThan(0)
    release()
    await Promise.all([answering, goingOut])
    expect(await rowOf(report.id)).toMatchObject({ state: 'answered', answer: 'You are right.' })
    expect(await waiting(report.id)).toEqual([])
  })

  test('its sender, and the list, have the words that stand, where the notice was told anew', async () => {
    const { piece, report } = await corrected('It closed on Sunday, says Ada Quell.')
    const { id } = await db.correction.findFirstOrThrow({ where: { articleId: piece.id } })
    const anew = { text: 'It closed on Sunday.', cause: 'our_error', reason: 'It named a minor.' } as const
    await articles.retell(room.chief, id, anew)
    expect(await listed(piece.id)).toEqual(['It closed on Sunday.'])
    const letter = JSON.stringify((await answerNow(report.id))?.letter)
    expect(letter).toContain('It closed on Sunday.')
    expect(letter).not.toContain('Ada Quell')
    expect(JSON.stringify(await rowOf(report.id))).not.toContain('Ada Quell')
  })

  test('one that an earlier release settled, with the words in it, is led to the notice as well', async () => {
    const { piece, report } = await corrected('It closed on Sunday, says Ada Quell.')
    const { correctionId } = await rowOf(report.id)
    await articles.retell(room.chief, correctionId ?? '', {
      ...{ text: 'It closed on Sunday.', cause: 'our_error', reason: 'It named a minor.' },
    })
    const words = { correctionId: null, answer: 'It closed on Sunday, says Ada Quell.' }
    await db.errorReport.update({ where: { id: report.id }, data: words })
    const folder = '20261128304000_a_report_names_the_correction_that_settled_it'
    const steps = readFileSync(`prisma/migrations/${folder}/migration.sql`, 'utf8')
    await db.$executeRawUnsafe(steps.slice(steps.indexOf('UPDATE "ErrorReport"')))
    expect(await rowOf(report.id)).toMatchObject({ correctionId, answer: null })
    expect(await listed(piece.id)).toEqual(['It closed on Sunday.'])
  })

  test('its sender hears of a piece that was withdrawn before the mail went, and none of its words', async () => {
    const { piece, report } = await corrected('It closed on Sunday.')
    await articles.withdraw(room.chief, piece.id, { text: 'It is being looked into.', cause: 'legal' })
    const letter = (await answerNow(report.id))?.letter
    expect(letter?.text).toContain('The piece has been put right:')
    for (const words of ['It closed on Sunday.', 'It is being looked into.', piece.headline])
      expect(JSON.stringify(letter)).not.toContain(words)
    expect(await listed(piece.id)).toEqual(['It closed on Sunday.'])
  })

  test('a version without a notice leaves it open: readers were told nothing', async () => {
    const { piece, report } = await reported()
    await correctFromReport(room.chief, report.id)
    const { version } = await articleToEdit(room.reporter, piece.id)
    const details = await db.$transaction((tx) => detailsOf(tx, piece.id))
    await articles.saveDetails(room.reporter, piece.id, version, { ...details, notice: null })
    await goesOut(room, piece.id)
    expect(await rowOf(report.id)).toMatchObject({ state: 'correcting' })
    // And it is opened again, with its notice.
    expect(await correctFromReport(room.chief, report.id)).toBe(piece.id)
    expect(await noticeOf(piece.id)).toMatchObject({ kind: 'correction' })
  })

  test('a notice that somebody writes already stays', async () => {
    const { piece, report } = await reported({ quote: 'The harbour closed on Monday' })
    await articles.revise(room.reporter, piece.id)
    const { version } = await articleToEdit(room.reporter, piece.id)
    const details = await db.$transaction((tx) => detailsOf(tx, piece.id))
    const own = { kind: 'update', text: 'Half.', cause: null, claimIds: [] } as const
    await articles.saveDetails(room.reporter, piece.id, version, { ...details, notice: { ...own, claimIds: [] } })
    await correctFromReport(room.editor, report.id)
    expect(await noticeOf(piece.id)).toEqual(own)
  })
})
