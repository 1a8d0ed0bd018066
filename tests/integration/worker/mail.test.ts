import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '#lib/db'
import { mailDue } from '#lib/inbox/commands'
import { deliver, gaveUp } from '#lib/outbox/commands'
import { ask } from '#lib/questions/commands'
import { handOverAll, laneOf, openLanes } from '#server/worker/outbox'
import { someone } from '#tests/support/articles'
import { type Newsroom, newsroom, report } from '#tests/support/flow'
import { type Mailbox, openMailbox } from '#tests/support/mailbox'

let boss: PgBoss
let mailbox: Mailbox
let room: Newsroom
let kinds: typeof import('#server/worker/kinds')['kinds']
let email: string

beforeAll(async () => {
  mailbox = await openMailbox()
  const { env } = await import('#lib/env')
  env.SMTP_URL = mailbox.url
  kinds = (await import('#server/worker/kinds')).kinds
  boss = new PgBoss({ connectionString: process.env.DATABASE_URL ?? '', schema: 'pgboss' })
  await boss.start()
  await openLanes(boss, kinds)
  room = await newsroom()
  email = (await db.person.findUniqueOrThrow({ where: { id: room.reporter.personId } })).email
})

afterAll(async () => {
  await boss.stop({ graceful: false })
  await mailbox.close()
})

/** A mail to the reporter of a question about her piece; gives the number of its row. */
async function write(text: string, headline?: string): Promise<bigint> {
  const { id } = await report(room)
  if (headline) await db.draft.update({ where: { articleId: id }, data: { headline } })
  await ask(room.editor, id, { text })
  await mailDue(new Date())
  return (await db.outbox.findFirstOrThrow({ where: { kind: 'mail' }, orderBy: { id: 'desc' } })).id
}
const saying = (words: string) => mailbox.mails.filter((one) => one.includes(words))

test('a mail is queued once, though two workers look at once', async () => {
  const ids = [await write('one'), await write('two')]
  await Promise.all([handOverAll(boss, kinds), handOverAll(boss, kinds)])
  await handOverAll(boss, kinds)
  const jobs = await boss.fetch<{ outboxId: string }>(laneOf('mail'), { batchSize: 10 })
  expect(jobs.map(({ data }) => data.outboxId).sort()).toEqual(ids.map(String))
})

test('neither the outbox nor the queue holds what a mail says', async () => {
  await write('swordfish in the harbour?')
  await handOverAll(boss, kinds)
  const jobs = await db.$queryRaw<{ data: unknown }[]>`SELECT data FROM pgboss.job`
  expect(JSON.stringify([jobs, await db.outbox.findMany({ select: { payload: true } })])).not.toContain('swordfish')
})

test('a mail is sent, and a second try finds nothing to do', async () => {
  const id = await write('The words of the mail')
  expect(await deliver(String(id), kinds.mail)).toBe(true)
  expect(await deliver(String(id), kinds.mail)).toBe(false)
  const [sent = '', ...more] = saying('The words of the mail')
  expect(more).toEqual([])
  expect(sent).toContain(`To: ${email}`)
  expect(sent).toContain(`Message-ID: <outbox-${id}@localhost>`)
  expect(await db.outbox.count({ where: { id } })).toBe(0)
})

test('one of which nothing is left to say is done without a mail', async () => {
  const id = await write('Nobody reads this')
  await db.notification.updateMany({ where: { personId: room.reporter.personId }, data: { readAt: new Date() } })
  expect(await deliver(String(id), kinds.mail)).toBe(true)
  expect(saying('Nobody reads this')).toEqual([])
  expect(await db.outbox.count({ where: { id } })).toBe(0)
})

test('a mail that cannot be sent stays', async () => {
  const { id } = await db.outbox.create({ data: { kind: 'mail', payload: { personId: 'nobody' } } })
  await expect(deliver(String(id), kinds.mail)).rejects.toThrow()
  expect(await db.outbox.count({ where: { id } })).toBe(1)
})

test('a headline begins no header of its own, and whoever gets it is led to her choices', async () => {
  const id = await write('swordfish?', 'Harbour\r\nBcc: everybody@newsroom.example')
  await deliver(String(id), kinds.mail)
  const [sent = ''] = saying('swordfish?')
  const [headers = ''] = sent.split('\r\n\r\n')
  expect(headers.replaceAll('\r\n ', ' ')).toContain('Harbour Bcc: everybody')
  expect(headers).not.toMatch(/^Bcc:/m)
  expect(sent).toContain('List-Unsubscribe: <http://localhost:3000/newsroom/account#notifications>')
})

describe('without a mail server', () => {
  let folder: string
  let unset: typeof kinds
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-mails-'))
    vi.resetModules()
    const { env } = await import('#lib/env')
    delete env.SMTP_URL
    env.DATA_DIR = folder
    unset = (await import('#server/worker/kinds')).kinds
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('a mail is kept as a file, once however often it is delivered; admins see to whom it goes, and none of its words', async () => {
    const { log } = await import('#lib/log')
    const info = vi.spyOn(log, 'info')
    const row = await db.outbox.findUniqueOrThrow({ where: { id: await write('swordfish · سيف', 'Cuttlefish') } })
    for (let tries = 0; tries < 2; tries += 1) expect(await unset.mail.deliver(row.payload, '7')).toBe(true)
    expect(JSON.stringify(info.mock.calls)).not.toContain('swordfish')
    expect(await readdir(join(folder, 'mail'))).toEqual(['000000000007.eml'])
    expect(await readFile(join(folder, 'mail', '000000000007.eml'), 'utf8')).toContain('swordfish')
    const { keptMailList } = await import('#lib/mailbox/queries')
    const kept = await keptMailList(await someone('admin'))
    expect(kept).toEqual([{ number: '000000000007', to: email, at: expect.any(Date) }])
  })

  test('the oldest are deleted', async () => {
    const { keepMail, keptMails, mostKept } = await import('#lib/mailbox/files')
    for (let id = 100; id < 100 + mostKept + 2; id += 1) await keepMail(String(id), Buffer.from('Subject: x'))
    const kept = await keptMails()
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([mostKept, '000000000301', '000000000102'])
  })
})

test('a mail that the server does not take is tried again, and where it failed for good admins see to whom it would have gone', async () => {
  const id = await write('swordfish')
  await gaveUp(String(id), '452 the mailbox is full')
  const { failedMails } = await import('#lib/mailbox/queries')
  const [failed] = await failedMails(await someone('admin'))
  expect(failed).toEqual({
    ...{ id: String(id), kind: 'mail', to: email },
    ...{ failedAt: expect.any(Date), failure: '452 the mailbox is full' },
  })
})
