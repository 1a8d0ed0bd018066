/** What came of a report, by mail: once, and then nobody knows where it went. */

import { readFile, stat, utimes } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '#lib/db'
import { fileOf, forgetReaderMails, keepMail, keptMails } from '#lib/mailbox/files'
import { failedMails, keptMailList } from '#lib/mailbox/queries'
import { gaveUp } from '#lib/outbox/commands'
import { answerReport } from '#lib/reports/commands'
import { reportAnswer } from '#lib/reports/mail'
import { someone } from '#tests/support/articles'
import { type Newsroom, newsroom, published } from '#tests/support/flow'
import { type Mailbox, openMailbox } from '#tests/support/mailbox'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

/** A report that was answered; gives its id. */
async function answered(email: string): Promise<string> {
  const { id: articleId } = await published(room)
  const said = { articleId, publicationNumber: 1, language: 'en', quote: '', text: 'It was a Sunday.' }
  const { id } = await db.errorReport.create({ data: { ...said, email } })
  await answerReport(room.editor, id, 'It was a Monday.\nWe asked again.')
  return id
}

test('a reader gets one mail, and her address goes with it', async () => {
  const id = await answered('ada@reader.example')
  expect(await reportAnswer.deliver({ reportId: id }, '777')).toBe(true)
  const mail = await readFile(fileOf('000000000777.reader'), 'utf8')
  expect(mail).toContain('To: ada@reader.example')
  expect(mail).toContain('It was a Monday.')
  expect(mail).not.toMatch(/List-Unsubscribe/i)
  expect(await db.errorReport.findUniqueOrThrow({ where: { id } })).toMatchObject({ email: null, state: 'answered' })
  // A second delivery finds nothing to do.
  expect(await reportAnswer.deliver({ reportId: id }, '778')).toBe(true)
  await expect(readFile(fileOf('000000000778.reader'))).rejects.toThrow('ENOENT')
})

test('where her mail is kept as a file no page names her, and the file is deleted after a while, and no other', async () => {
  expect(await reportAnswer.deliver({ reportId: await answered('ada@reader.example') }, '780')).toBe(true)
  await keepMail('781', Buffer.from('To: lena@newsroom.example\r\nSubject: x\r\n\r\nx'))
  const listed = (await keptMailList(await someone('admin'))).filter(({ number }) => /78[01]$/.test(number))
  expect(listed).toEqual([
    { number: '000000000781', to: 'lena@newsroom.example', at: expect.any(Date) },
    { number: '000000000780', to: null, at: expect.any(Date) },
  ])
  for (const name of ['000000000780.reader', '000000000781'])
    await utimes(fileOf(name), new Date('2026-01-01'), new Date('2026-01-01'))
  expect(await forgetReaderMails(new Date('2026-01-01'))).toBe(0)
  expect(await forgetReaderMails(new Date('2026-01-02'))).toBe(1)
  expect(await keptMails()).not.toContain('000000000780.reader')
  expect((await stat(fileOf('000000000781'))).isFile()).toBe(true)
})

describe('with a mail server', () => {
  let mailbox: Mailbox
  let sending: typeof reportAnswer
  beforeAll(async () => {
    mailbox = await openMailbox()
    vi.resetModules()
    const { env } = await import('#lib/env')
    env.SMTP_URL = mailbox.url
    sending = (await import('#lib/reports/mail')).reportAnswer
  })
  afterAll(() => mailbox.close())

  test('one that is refused is said without the address that the refusal names, which is kept for the next try', async () => {
    const id = await answered('Ada@refusing.example')
    const error = await sending.deliver({ reportId: id }, '782').then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(Error)
    const { message = '', cause } = error instanceof Error ? error : {}
    expect([message, cause]).toEqual([expect.stringContaining('550 5.1.1 <…>: nobody has this address'), undefined])
    expect(message).not.toMatch(/ada|refusing/i)
    const row = await db.outbox.findFirstOrThrow({ where: { kind: 'report_answer' }, orderBy: { id: 'desc' } })
    await gaveUp(String(row.id), message)
    expect(JSON.stringify(await failedMails(await someone('admin')))).not.toMatch(/refusing\.example/i)
    expect(await db.errorReport.findUniqueOrThrow({ where: { id } })).toMatchObject({ email: 'Ada@refusing.example' })
  })
})
