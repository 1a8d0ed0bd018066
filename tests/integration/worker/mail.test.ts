import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '#lib/db'
import { deliver, gaveUp } from '#lib/outbox/commands'
import { handOverAll, laneOf, openLanes } from '#server/worker/outbox'
import { someone } from '#tests/support/articles'
import { type Mailbox, openMailbox } from '#tests/support/mailbox'

let boss: PgBoss
let mailbox: Mailbox
let kinds: typeof import('#lib/outbox/kinds')['kinds']

beforeAll(async () => {
  mailbox = await openMailbox()
  const { env } = await import('#lib/env')
  env.SMTP_URL = mailbox.url
  kinds = (await import('#lib/outbox/kinds')).kinds
  boss = new PgBoss({ connectionString: process.env.DATABASE_URL ?? '', schema: 'pgboss' })
  await boss.start()
  await openLanes(boss, kinds)
})

afterAll(async () => {
  await boss.stop({ graceful: false })
  await mailbox.close()
})

async function write(text: string, to = 'mira@newsroom.example'): Promise<bigint> {
  const payload = { to, subject: 'A link for you', text }
  return (await db.outbox.create({ data: { kind: 'mail', payload } })).id
}

test('a mail is queued once, though two workers look at once', async () => {
  const ids = [await write('one'), await write('two')]
  await Promise.all([handOverAll(boss, kinds), handOverAll(boss, kinds)])
  await handOverAll(boss, kinds)
  const jobs = await boss.fetch<{ outboxId: string }>(laneOf('mail'), { batchSize: 10 })
  expect(jobs.map(({ data }) => data.outboxId).sort()).toEqual(ids.map(String))
})

test('the queue does not hold what a mail says', async () => {
  await write('https://news.example/invite/swordfish')
  await handOverAll(boss, kinds)
  const jobs = await db.$queryRaw<{ data: unknown }[]>`SELECT data FROM pgboss.job`
  expect(JSON.stringify(jobs)).not.toContain('swordfish')
})

test('a mail is sent, and a second try finds nothing to do', async () => {
  const id = await write('The words of the mail')
  expect(await deliver(String(id), kinds.mail)).toBe(true)
  expect(await deliver(String(id), kinds.mail)).toBe(false)
  const sent = mailbox.mails.filter((one) => one.includes('The words of the mail'))
  expect(sent).toHaveLength(1)
  expect(sent[0]).toContain('To: mira@newsroom.example')
  expect(sent[0]).toContain(`Message-ID: <outbox-${id}@localhost>`)
  expect(await db.outbox.count({ where: { id } })).toBe(0)
})

test('whoever may be invited can be written to', async () => {
  const id = await write('To a short address', 'chief@localhost')
  await deliver(String(id), kinds.mail)
  expect(mailbox.mails.filter((one) => one.includes('To: chief@localhost'))).toHaveLength(1)
})

test('a mail that cannot be sent stays', async () => {
  const { id } = await db.outbox.create({ data: { kind: 'mail', payload: { to: 'nobody', subject: '', text: '' } } })
  await expect(deliver(String(id), kinds.mail)).rejects.toThrow()
  expect(await db.outbox.count({ where: { id } })).toBe(1)
})

test('a headline begins no header of its own, and whoever gets it is led to her choices', async () => {
  const payload = {
    to: 'mira@newsroom.example',
    subject: 'Published: Harbour\r\nBcc: everybody@newsroom.example',
    text: 'swordfish',
    choices: 'http://localhost:3000/newsroom/account#notifications',
  }
  const { id } = await db.outbox.create({ data: { kind: 'mail', payload } })
  await deliver(String(id), kinds.mail)
  const sent = mailbox.mails.find((one) => one.includes('swordfish')) ?? ''
  expect(sent).not.toMatch(/^Bcc:/m)
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
    unset = (await import('#lib/outbox/kinds')).kinds
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('a mail is kept as a file that admins can read, once however often it is delivered, and its words are not logged', async () => {
    const { log } = await import('#lib/log')
    const info = vi.spyOn(log, 'info')
    const payload = { to: 'mira@newsroom.example', subject: 'نُشرت', text: 'swordfish · سيف', html: '<p>swordfish</p>' }
    for (let tries = 0; tries < 2; tries += 1) expect(await unset.mail.deliver(payload, '7')).toBe(true)
    expect(JSON.stringify(info.mock.calls)).not.toContain('swordfish')
    const { keptMail, keptMailList } = await import('#lib/mailbox/queries')
    const admin = await someone('admin')
    const [kept, ...more] = await keptMailList(admin)
    expect([kept, more]).toMatchObject([{ to: 'mira@newsroom.example', subject: 'نُشرت' }, []])
    expect((await keptMail(admin, kept?.number ?? '')).text.trim()).toBe('swordfish · سيف')
    expect(await readdir(join(folder, 'mail'))).toEqual(['000000000007.eml'])
  })

  test('nothing but a kept mail is opened by its number', async () => {
    const { keptMail } = await import('#lib/mailbox/queries')
    const admin = await someone('admin')
    for (const number of ['../auth-secret', '000000000008', '7'])
      await expect(keptMail(admin, number)).rejects.toThrow()
  })

  test('the oldest are deleted', async () => {
    const { keepMail, keptMails, mostKept } = await import('#lib/mailbox/files')
    for (let id = 100; id < 100 + mostKept + 2; id += 1) await keepMail(String(id), Buffer.from('Subject: x'))
    const kept = await keptMails()
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([mostKept, '000000000301', '000000000102'])
  })
})

test('a mail that the server does not take is tried again, and shown to admins where it failed for good', async () => {
  const id = await write('swordfish', 'full@newsroom.example')
  await gaveUp(String(id), '452 the mailbox is full')
  const { failedMails } = await import('#lib/mailbox/queries')
  expect((await failedMails(await someone('admin')))[0]).toMatchObject({
    to: 'full@newsroom.example',
    subject: 'A link for you',
    failure: '452 the mailbox is full',
  })
})
