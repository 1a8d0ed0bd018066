/** Mails: from the outbox to the queue in one transaction, from the queue to the mail server until it takes them. */
import { createTransport } from 'nodemailer'
import { fromPrisma, type PgBoss } from 'pg-boss'
import { z } from 'zod'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { log } from '#lib/log'

export const MAIL = 'mail'

const Mail = z.strictObject({ to: z.email(), subject: z.string(), text: z.string() })

const transport = env.SMTP_URL ? createTransport(env.SMTP_URL, { from: env.MAIL_FROM }) : null

/** Queues each mail of the outbox once, however many workers there are and whenever one of them dies. */
export async function handOverMails(boss: PgBoss): Promise<void> {
  await db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: bigint }[]>`
      SELECT id FROM "Outbox" WHERE "takenAt" IS NULL AND kind = 'mail' ORDER BY id LIMIT 50 FOR UPDATE SKIP LOCKED`
    if (rows.length === 0) return
    // The queue holds the number only: what mails say, and the links in them, stand in one place.
    for (const { id } of rows) await boss.send(MAIL, { outboxId: String(id) }, { db: fromPrisma(tx) })
    await tx.outbox.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { takenAt: new Date() } })
  })
}

/** Sends one mail; a mail that was sent leaves the outbox, so that a second try finds nothing to do. */
export async function deliver(outboxId: string): Promise<void> {
  const row = await db.outbox.findUnique({ where: { id: BigInt(outboxId) } })
  if (!row) return
  if (!transport) return log.warn({ outboxId }, 'no mail server is set: a mail was not sent')
  const mail = Mail.parse(row.payload)
  // The same name at every try, so that a mail server can tell a repetition.
  await transport.sendMail({ ...mail, messageId: `<outbox-${outboxId}@${new URL(env.SITE_URL).hostname}>` })
  await db.outbox.delete({ where: { id: row.id } })
  log.info({ outboxId }, 'a mail was sent')
}
