import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '#lib/db'
import { type Mailbox, openMailbox } from '#tests/support/mailbox'

let boss: PgBoss
let mailbox: Mailbox
let mail: typeof import('#server/worker/mail')

beforeAll(async () => {
  mailbox = await openMailbox()
  const { env } = await import('#lib/env')
  env.SMTP_URL = mailbox.url
  mail = await import('#server/worker/mail')
  boss = new PgBoss({ connectionString: process.env.DATABASE_URL ?? '', schema: 'pgboss' })
  await boss.start()
  await boss.createQueue(mail.MAIL)
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
  await Promise.all([mail.handOverMails(boss), mail.handOverMails(boss)])
  await mail.handOverMails(boss)
  const jobs = await boss.fetch<{ outboxId: string }>(mail.MAIL, { batchSize: 10 })
  expect(jobs.map(({ data }) => data.outboxId).sort()).toEqual(ids.map(String))
})

test('the queue does not hold what a mail says', async () => {
  await write('https://news.example/invite/swordfish')
  await mail.handOverMails(boss)
  const jobs = await db.$queryRaw<{ data: unknown }[]>`SELECT data FROM pgboss.job`
  expect(JSON.stringify(jobs)).not.toContain('swordfish')
})

test('a mail is sent, and a second try finds nothing to do', async () => {
  const id = await write('The words of the mail')
  await mail.deliverMail(String(id))
  await mail.deliverMail(String(id))
  const sent = mailbox.mails.filter((one) => one.includes('The words of the mail'))
  expect(sent).toHaveLength(1)
  expect(sent[0]).toContain('To: mira@newsroom.example')
  expect(sent[0]).toContain(`Message-ID: <outbox-${id}@localhost>`)
  expect(await db.outbox.count({ where: { id } })).toBe(0)
})

test('whoever may be invited can be written to', async () => {
  const id = await write('To a short address', 'chief@localhost')
  await mail.deliverMail(String(id))
  expect(mailbox.mails.filter((one) => one.includes('To: chief@localhost'))).toHaveLength(1)
})

test('a mail that cannot be sent stays', async () => {
  const { id } = await db.outbox.create({ data: { kind: 'mail', payload: { to: 'nobody', subject: '', text: '' } } })
  await expect(mail.deliverMail(String(id))).rejects.toThrow()
  expect(await db.outbox.count({ where: { id } })).toBe(1)
})

test('without a mail server a mail is taken and its words are not logged', async () => {
  const id = await write('swordfish')
  const { env } = await import('#lib/env')
  delete env.SMTP_URL
  vi.resetModules()
  const { log } = await import('#lib/log')
  const warn = vi.spyOn(log, 'warn')
  const unset = await import('#server/worker/mail')
  await unset.deliverMail(String(id))
  expect(JSON.stringify(warn.mock.calls)).toContain('no mail server is set')
  expect(JSON.stringify(warn.mock.calls)).not.toContain('swordfish')
})
