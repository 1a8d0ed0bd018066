/** Sessions, as people see them: on which device, from where, when last. */
import { type Actor, sessionIdOf } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { running } from '#lib/auth/session'
import { db } from '#lib/db'
import { validId } from '#lib/input'

export type SessionShown = {
  id: string
  device: string
  ipAddress: string
  createdAt: Date
  lastSeenAt: Date
  /** The session that asks */
  present: boolean
}

/** The running sessions of a person, the latest used first: of oneself, or of anybody for those who look after people. */
export async function sessionsOf(actor: Actor, id: string): Promise<SessionShown[]> {
  const personId = validId(id)
  assertCan(actor, 'session.read', { ownerIds: [personId] })
  const sessions = await db.session.findMany({
    where: { personId, ...running(new Date()) },
    select: { id: true, device: true, ipAddress: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: 'desc' },
  })
  return sessions.map((session) => ({ ...session, present: session.id === sessionIdOf(actor) }))
}
