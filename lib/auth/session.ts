/** Sessions: the row is read on each request, so that a change of role or an ended session counts at once. Runs without Next, too. */
import type { Actor } from '#lib/auth/actor'
import { sealIn, unsealed } from '#lib/auth/cookie'
import { sessionIdle, sessionLongest, sessionSeenEvery } from '#lib/auth/lifetimes'
import { newToken, tokenHash } from '#lib/auth/token'
import { db, type Tx } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { isNewsroomLanguage } from '#lib/messages/languages'

/** Sessions that are neither ended, nor too old, nor unused for too long. */
export const running = (now: Date) =>
  ({
    endedAt: null,
    expiresAt: { gt: now },
    lastSeenAt: { gt: new Date(now.getTime() - sessionIdle) },
  }) satisfies Prisma.SessionWhereInput

/** Who sends this Cookie header; null for anybody who is not signed in. `address` is noted with its last use. */
export const actorFromCookies = (cookieHeader: string | null, address = ''): Promise<Actor | null> =>
  actorFromSeal(sealIn(cookieHeader), address)

/** The same, as no use of the session: for what a page asks by itself. */
export async function idleActorFromCookies(cookieHeader: string | null): Promise<Actor | null> {
  const token = await unsealed(sealIn(cookieHeader))
  return token === null ? null : ((await actorOf(token))?.actor ?? null)
}

/** The same, from the value of the session cookie. */
export async function actorFromSeal(seal: string | undefined, address: string): Promise<Actor | null> {
  const token = await unsealed(seal)
  const found = token === null ? null : await actorOf(token)
  if (!found) return null
  if (found.lastSeenAt.getTime() < Date.now() - sessionSeenEvery) await noteUse(found.sessionId, address)
  return found.actor
}

type SessionRow = Omit<Actor, 'language' | 'credential'> & { id: string; lastSeenAt: Date; language: string | null }

/** In one query, since every request of the newsroom begins with it. The rule of `running`, in SQL. */
async function actorOf(token: string): Promise<{ actor: Actor; sessionId: string; lastSeenAt: Date } | null> {
  const now = Date.now()
  const [session] = await db.$queryRaw<SessionRow[]>`
    SELECT s.id, s."lastSeenAt", p.id AS "personId", p.name, p.role::text AS role, p.language,
      ARRAY(SELECT m."deskId" FROM "DeskMember" m WHERE m."personId" = p.id) AS "deskIds"
    FROM "Session" s JOIN "Person" p ON p.id = s."personId"
    WHERE s."tokenHash" = ${tokenHash(token)} AND s."endedAt" IS NULL AND p.active
      AND s."expiresAt" > ${new Date(now)}::timestamptz AND s."lastSeenAt" > ${new Date(now - sessionIdle)}::timestamptz`
  if (!session) return null
  const { id, lastSeenAt, language, ...person } = session
  const actor: Actor = {
    ...person,
    language: isNewsroomLanguage(language) ? language : null,
    credential: { kind: 'session', sessionId: id },
  }
  return { actor, sessionId: id, lastSeenAt }
}

async function noteUse(id: string, address: string): Promise<void> {
  const data = { lastSeenAt: new Date(), ...(address ? { ipAddress: address } : {}) }
  await db.session.updateMany({ where: { id, endedAt: null }, data })
}

export type Browser = { device: string; ipAddress: string }

/** Starts a session for somebody who has just proved who they are. Gives its token, which only the cookie may hold. */
export async function startSession(tx: Tx, personId: string, { device, ipAddress }: Browser): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + sessionLongest)
  await tx.session.create({ data: { tokenHash: tokenHash(token), personId, device, ipAddress, expiresAt } })
  return token
}

/** Ends the session of this token, if it still runs. */
export async function endSessionOf(token: string): Promise<void> {
  await db.session.updateMany({
    where: { tokenHash: tokenHash(token), endedAt: null },
    data: { endedAt: new Date() },
  })
}

/** Ends every session of a person, but the one named. Gives how many ran. */
export async function endSessions(tx: Tx, personId: string, except: string | null = null): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { personId, endedAt: null, ...(except ? { id: { not: except } } : {}) },
    data: { endedAt: new Date() },
  })
  return count
}
