/** The outbox: what a change wants to be done once it stands. Mails leave it by the queue. */
import { z } from 'zod'
import { db, type Tx } from '#lib/db'
import { email } from '#lib/people/input'

export type Mail = { to: string; subject: string; text: string }

const mail = z.strictObject({ to: email, subject: z.string(), text: z.string() })
const atOnce = 50

/**
 * Hands each mail over once, however many workers there are and whenever one of them dies: `queue` gets their numbers, and
 * what it writes stands or falls with the transaction. Numbers only: what mails say, and the links in them, stand in one place.
 */
export async function handOver(queue: (ids: readonly string[], tx: Tx) => Promise<void>): Promise<void> {
  await db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: bigint }[]>`
      SELECT id FROM "Outbox" WHERE "takenAt" IS NULL AND kind = 'mail' ORDER BY id LIMIT ${atOnce} FOR UPDATE SKIP LOCKED`
    if (rows.length === 0) return
    await queue(
      rows.map(({ id }) => String(id)),
      tx,
    )
    await tx.outbox.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { takenAt: new Date() } })
  })
}

/** Gives a mail to `send`, then takes it out of the outbox, so that a second try finds nothing to do. Whether there was one. */
export async function deliver(id: string, send: (mail: Mail) => Promise<unknown>): Promise<boolean> {
  const row = await db.outbox.findUnique({ where: { id: BigInt(id) } })
  if (!row) return false
  await send(mail.parse(row.payload))
  await db.outbox.delete({ where: { id: row.id } })
  return true
}

/** Forgets what was handed over before this moment and never left. Gives how many. */
export async function forgetMails(before: Date): Promise<number> {
  const { count } = await db.outbox.deleteMany({ where: { takenAt: { lt: before } } })
  return count
}
