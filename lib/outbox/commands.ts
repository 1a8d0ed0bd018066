/** The outbox: what a change wants to be done once it stands. Rows leave it by the queue of their kind. */
import { db, type Tx } from '#lib/db'
import { failureFor } from '#lib/outbox/failure'
import type { Kind, Kinds, Policy } from '#lib/outbox/kind'

const atOnce = 50

/**
 * Hands rows of one kind over, oldest first, however many workers there are and whenever one of them dies: `queue` gets their
 * numbers, and what it writes stands or falls with the transaction. Numbers only: what mails say, and the links in them, stand
 * in one place.
 */
export async function handOver(kind: string, queue: (ids: readonly string[], tx: Tx) => Promise<void>): Promise<void> {
  await db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: bigint }[]>`
      SELECT id FROM "Outbox" WHERE kind = ${kind}::"OutboxKind" AND "takenAt" IS NULL
      ORDER BY id LIMIT ${atOnce} FOR UPDATE SKIP LOCKED`
    if (rows.length === 0) return
    const ids = rows.map(({ id }) => id)
    await queue(ids.map(String), tx)
    await tx.outbox.updateMany({ where: { id: { in: ids } }, data: { takenAt: new Date() } })
  })
}

/** Delivers a row, then deletes it, so that a second try finds nothing to do. Whether it was delivered now. */
export async function deliver(id: string, kind: Kind): Promise<boolean> {
  const row = await db.outbox.findUnique({ where: { id: BigInt(id) }, select: { payload: true } })
  if (!row || !(await kind.deliver(row.payload, id))) return false
  await db.outbox.deleteMany({ where: { id: BigInt(id) } })
  return true
}

/** After the last try: the row stays, with what went wrong, until the sweep of its kind. */
export async function gaveUp(id: string, failure: string): Promise<void> {
  const data = { failedAt: new Date(), failure: failureFor(failure) }
  await db.outbox.updateMany({ where: { id: BigInt(id) }, data })
}

/** Deletes what the kinds do not keep any longer, and nothing of a kind that is not among them. Gives how many rows. */
export async function sweepOutbox(kinds: Kinds, now: Date): Promise<number> {
  let count = 0
  for (const [name, kind] of Object.entries(kinds)) count += await sweepKind(name, kind, now.getTime())
  return count
}

async function sweepKind(kind: string, { keepUndelivered, keepFailed }: Policy, now: number): Promise<number> {
  const failedBefore = new Date(now - keepFailed.for)
  const failed = await db.$executeRaw`
    DELETE FROM "Outbox" WHERE kind = ${kind}::"OutboxKind" AND "failedAt" IS NOT NULL AND ("failedAt" < ${failedBefore} OR id IN (
      SELECT id FROM "Outbox" WHERE kind = ${kind}::"OutboxKind" AND "failedAt" IS NOT NULL
      ORDER BY "failedAt" DESC, id DESC OFFSET ${keepFailed.most}))`
  if (keepUndelivered === null) return failed
  const takenBefore = new Date(now - keepUndelivered)
  const undelivered = await db.$executeRaw`
    DELETE FROM "Outbox" WHERE kind = ${kind}::"OutboxKind" AND "failedAt" IS NULL AND "takenAt" < ${takenBefore}`
  return failed + undelivered
}
