/** The key of a guest's link: a signature over what the link is for. It is stored nowhere; a row that is revoked or too old makes it worthless. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '#lib/env'

export type Signed = { id: string; hash: Uint8Array; expiresAt: Date }

/** HMAC-SHA256 (RFC 2104) by the secret of the sessions, under a name of its own; base64url. */
export function keyFor({ id, hash, expiresAt }: Signed): string {
  if (!env.AUTH_SECRET) throw new Error('AUTH_SECRET is not set.')
  const signed = ['guest-review', id, Buffer.from(hash).toString('hex'), expiresAt.toISOString()].join('\n')
  return createHmac('sha256', env.AUTH_SECRET).update(signed).digest('base64url')
}

export function isKeyOf(key: string, signed: Signed): boolean {
  const [given, wanted] = [Buffer.from(key), Buffer.from(keyFor(signed))]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Both stand in the query, where logs hide them. */
export const guestAddress = (signed: Signed): string =>
  `${env.SITE_URL}/newsroom/sign-off?review=${signed.id}&key=${keyFor(signed)}`
