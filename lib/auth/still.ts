/** Whether somebody who was let in a while ago is still signed in, and as whom by now. */
import type { Actor } from '#lib/auth/actor'
import { sessionSeenEvery } from '#lib/auth/lifetimes'
import { running } from '#lib/auth/session'
import type { db, Tx } from '#lib/db'
import { Refusal } from '#lib/errors'

export class SignedOut extends Refusal {
  override name = 'SignedOut'
  constructor() {
    super('You are signed out. Sign in again to go on.')
  }
}

/**
 * The same person with the role and desks of this moment, read in `tx`. Refuses when the session has ended or the person
 * is no longer active. Counts as a use of the session.
 */
export async function stillSignedIn(tx: Tx | typeof db, actor: Actor): Promise<Actor> {
  const now = Date.now()
  const person = await tx.person.findFirst({
    where: { id: actor.personId, active: true },
    select: { name: true, role: true, desks: { select: { deskId: true } } },
  })
  if (!person) throw new SignedOut()
  if (actor.sessionId !== null) {
    const session = await tx.session.findFirst({
      where: { id: actor.sessionId, personId: actor.personId, ...running(new Date(now)) },
      select: { lastSeenAt: true },
    })
    if (!session) throw new SignedOut()
    if (session.lastSeenAt.getTime() < now - sessionSeenEvery)
      await tx.session.update({
        where: { id: actor.sessionId },
        data: { lastSeenAt: new Date(now) },
        select: { id: true },
      })
  }
  return { ...actor, name: person.name, role: person.role, deskIds: person.desks.map((desk) => desk.deskId) }
}
