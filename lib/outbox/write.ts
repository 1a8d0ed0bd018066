import type { Tx } from '#lib/db'
import type { OutboxKind } from '#lib/generated/prisma/enums'
import type { PayloadOf } from '#lib/outbox/kinds'

/** Writes rows into the outbox, in the transaction that wants them done: they are delivered if it stands, and only then. */
export async function toOutbox<Name extends OutboxKind>(
  tx: Pick<Tx, 'outbox'>,
  kind: Name,
  payloads: readonly PayloadOf<Name>[],
): Promise<void> {
  await tx.outbox.createMany({ data: payloads.map((payload) => ({ kind, payload })) })
}
