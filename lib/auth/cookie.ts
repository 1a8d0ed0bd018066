/** The cookie of a signed-in browser: next-auth's encrypted token around a random session token, and nothing else. */
import { decode, encode } from 'next-auth/jwt'
import { sessionLongest } from '#lib/auth/lifetimes'
import { env } from '#lib/env'

const secure = env.SITE_URL.startsWith('https:')
const prefix = secure ? '__Host-' : ''

export const cookieNames = {
  session: `${prefix}on-record.session`,
  csrf: `${prefix}on-record.csrf`,
  callback: `${prefix}on-record.callback`,
}

export const cookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const

export const sessionSeconds = sessionLongest / 1000

export function authSecret(): string {
  if (!env.AUTH_SECRET)
    throw new Error('AUTH_SECRET is not set. Start with `npm start`, which sets it for every process.')
  return env.AUTH_SECRET
}

/** The value of the session cookie for a session token. */
export const sealed = (sessionToken: string): Promise<string> =>
  encode({ token: { sid: sessionToken }, secret: authSecret(), maxAge: sessionSeconds })

/** The session token in the cookie's value; null where there is none, or it was tampered with, or is too old. */
export async function unsealed(value: string | undefined): Promise<string | null> {
  if (!value) return null
  try {
    const token = await decode({ token: value, secret: authSecret() })
    return typeof token?.sid === 'string' ? token.sid : null
  } catch {
    return null
  }
}

/** The session cookie's value in a Cookie header. */
export const sealIn = (cookieHeader: string | null): string | undefined => cookieIn(cookieHeader, cookieNames.session)

/** The value of the first cookie of this name, as it was sent. */
export function cookieIn(cookieHeader: string | null, name: string): string | undefined {
  const start = `${name}=`
  const parts = cookieHeader?.split(';').map((part) => part.trim()) ?? []
  return parts.find((part) => part.startsWith(start))?.slice(start.length)
}
