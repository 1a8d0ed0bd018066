import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '#lib/db'
import { deliver } from '#lib/outbox/commands'
import { handOverAll, laneOf, openLanes } from '#server/worker/outbox'
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

test('without a mail server a mail is taken and its words are not logged', async () => {
  const id = await write('swordfish')
  const { env } = await import('#lib/env')
  delete env.SMTP_URL
  vi.resetModules()
  const { log } = await import('#lib/log')
  const warn = vi.spyOn(log, 'warn')
  const unset = (await import('#lib/outbox/kinds')).kinds
  expect(await deliver(String(id), unset.mail)).toBe(false)
  expect(JSON.stringify(warn.mock.calls)).toContain('no mail server is set')
  expect(JSON.stringify(warn.mock.calls)).not.toContain('swordfish')
})
