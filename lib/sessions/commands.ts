/** Ending sessions: one's own, or anybody's for those who look after people. */
import { type Actor, sessionIdOf } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { endSessions } from '#lib/auth/session'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { validId } from '#lib/input'
import { record } from '#lib/people/events'

/** Ends one session, at once and for good. */
export async function endSession(actor: Actor, id: string): Promise<void> {
  const sessionId = validId(id)
  await db.$transaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { id: sessionId }, select: { personId: true } })
    if (!session) throw new NotFound()
    const { personId } = session
    assertCan(actor, 'session.end', { ownerIds: [personId] })
    const running = { id: sessionId, endedAt: null }
    const { count } = await tx.session.updateMany({ where: running, data: { endedAt: new Date() } })
    if (count > 0) await record(tx, { act: 'session_ended', about: { personId }, byId: actor.personId })
  })
}

/** Ends every session of a person but the one that asks. */
export async function endSessionsOf(actor: Actor, id: string): Promise<void> {
  const personId = validId(id)
  assertCan(actor, 'session.end', { ownerIds: [personId] })
  await db.$transaction(async (tx) => {
    const count = await endSessions(tx, personId, sessionIdOf(actor))
    if (count > 0) await record(tx, { act: 'sessions_ended', about: { personId }, byId: actor.personId })
  })
}

/** Forgets sessions that were over before this moment. Gives how many. */
export async function forgetSessions(before: Date): Promise<number> {
  const over = { lt: before }
  const { count } = await db.session.deleteMany({ where: { OR: [{ expiresAt: over }, { endedAt: over }] } })
  return count
}
