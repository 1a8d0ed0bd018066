import { createHash, randomBytes } from 'node:crypto'

/** A new secret for a session or a link: 256 random bits, fit for an address. Only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const tokenHash = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token).digest())
