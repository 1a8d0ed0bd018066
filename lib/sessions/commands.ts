import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { endSessions } from '#lib/auth/session'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'

/** Ends one session, at once and for good. */
export async function endSession(actor: Actor, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { id }, select: { personId: true } })
    if (!session) throw new NotFound()
    assertCan(actor, 'session.end', { ownerIds: [session.personId] })
    await tx.session.updateMany({ where: { id, endedAt: null }, data: { endedAt: new Date() } })
  })
}

/** Ends every session of a person but the one that asks. */
export async function endSessionsOf(actor: Actor, personId: string): Promise<void> {
  assertCan(actor, 'session.end', { ownerIds: [personId] })
  await db.$transaction((tx) => endSessions(tx, personId, actor.sessionId))
}
