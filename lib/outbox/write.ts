import type { Tx } from '#lib/db'
import type { OutboxKind } from '#lib/generated/prisma/enums'
import { log } from '#lib/log'
import { failureFor } from '#lib/outbox/failure'
import { type PayloadOf, shapes } from '#lib/outbox/shapes'

/**
 * Writes rows into the outbox, in the transaction that wants them done: they are delivered if it stands, and only then. What has
 * not the shape of its kind is set aside with its reason, as if it had failed for good: neither the change nor other rows wait for it.
 */
export async function toOutbox<Name extends OutboxKind>(
  tx: Pick<Tx, 'outbox'>,
  kind: Name,
  payloads: readonly PayloadOf<Name>[],
): Promise<void> {
  const rows = payloads.map((payload) => {
    const { error } = shapes[kind].safeParse(payload)
    if (!error) return { kind, payload }
    log.error({ kind, why: error.issues }, 'what is to be delivered has not the shape of its kind, and is set aside')
    const now = new Date()
    return { kind, payload, takenAt: now, failedAt: now, failure: failureFor(error.message) }
  })
  await tx.outbox.createMany({ data: rows })
}
