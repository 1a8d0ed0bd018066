/** Signs people in without a password: a session in the database, and the cookie that goes with it. */
import { cookieNames, sealed } from '#lib/auth/cookie'
import { startSession } from '#lib/auth/session'
import { tokenHash } from '#lib/auth/token'
import { db } from '#lib/db'

export type SignedIn = { cookie: string; token: string; sessionId: string }

export async function signedIn(personId: string, device = 'Firefox on Linux'): Promise<SignedIn> {
  const token = await db.$transaction((tx) => startSession(tx, personId, { device, ipAddress: '192.0.2.7' }))
  const { id } = await db.session.findUniqueOrThrow({ where: { tokenHash: tokenHash(token) } })
  return { cookie: `theme=dark; ${cookieNames.session}=${await sealed(token)}`, token, sessionId: id }
}
