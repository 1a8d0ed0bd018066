/** Mails: from the outbox to the queue, from the queue to the mail server until it takes them. */
import { createTransport } from 'nodemailer'
import { fromPrisma, type PgBoss } from 'pg-boss'
import { env } from '#lib/env'
import { log } from '#lib/log'
import { deliver, handOver } from '#lib/outbox/commands'

export const MAIL = 'mail'

const transport = env.SMTP_URL ? createTransport(env.SMTP_URL, { from: env.MAIL_FROM }) : null

export async function handOverMails(boss: PgBoss): Promise<void> {
  await handOver(async (ids, tx) => {
    for (const outboxId of ids) await boss.send(MAIL, { outboxId }, { db: fromPrisma(tx) })
  })
}

export async function deliverMail(outboxId: string): Promise<void> {
  if (!transport) return log.warn({ outboxId }, 'no mail server is set: a mail was not sent')
  // The same name at every try, so that a mail server can tell a repetition.
  const messageId = `<outbox-${outboxId}@${new URL(env.SITE_URL).hostname}>`
  if (await deliver(outboxId, (mail) => transport.sendMail({ ...mail, messageId })))
    log.info({ outboxId }, 'a mail was sent')
}
