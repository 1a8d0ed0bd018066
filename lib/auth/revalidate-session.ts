/** Whether somebody who was let in a while ago is still signed in, and as whom by now. */
import { type Actor, sessionIdOf } from '#lib/auth/actor'
import { sessionSeenEvery } from '#lib/auth/lifetimes'
import { running } from '#lib/auth/session'
import type { db, Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { Role } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'

export class SignedOut extends Refusal {
  override name = 'SignedOut'
  constructor() {
    super(message('errors.signedOut'))
  }
}

type Found = { name: string; role: Role; deskIds: string[]; lastSeenAt: Date | null }

/**
 * The same person with the role and desks of this moment, read in `tx`. Refuses when the session has ended or the person
 * is no longer active. Counts as a use of the session. Asked on every keystroke, and so one statement.
 */
export async function revalidateSession(tx: Tx | typeof db, actor: Actor): Promise<Actor> {
  const { actor: sameNow, lastSeenAt } = await sameActorNow(tx, actor)
  const sessionId = sessionIdOf(actor)
  const now = new Date()
  if (sessionId !== null && lastSeenAt && lastSeenAt.getTime() < now.getTime() - sessionSeenEvery)
    await tx.session.update({ where: { id: sessionId }, data: { lastSeenAt: now }, select: { id: true } })
  return sameNow
}

/** The same, as no use of the session: for what a page asks by itself. With when it was used last. */
export async function sameActorNow(
  tx: Tx | typeof db,
  actor: Actor,
): Promise<{ actor: Actor; lastSeenAt: Date | null }> {
  // Nothing keeps tokens yet, so none can be shown to be valid still.
  if (actor.credential?.kind === 'token') throw new SignedOut()
  const sessionId = sessionIdOf(actor)
  const { expiresAt, lastSeenAt } = running(new Date())
  const [person] = await tx.$queryRaw<Found[]>`
    SELECT p.name, p.role::text AS role, s."lastSeenAt",
      ARRAY(SELECT "deskId"::text FROM "DeskMember" WHERE "personId" = p.id) AS "deskIds"
    FROM "Person" p LEFT JOIN "Session" s ON s.id = ${sessionId}::uuid AND s."personId" = p.id
      AND s."endedAt" IS NULL AND s."expiresAt" > ${expiresAt.gt} AND s."lastSeenAt" > ${lastSeenAt.gt}
    WHERE p.id = ${actor.personId}::uuid AND p.active`
  if (!person || (sessionId !== null && !person.lastSeenAt)) throw new SignedOut()
  const { name, role, deskIds } = person
  return { actor: { ...actor, name, role, deskIds }, lastSeenAt: person.lastSeenAt }
}
