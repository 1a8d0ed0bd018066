/** The browser's half of signing in and out: next-auth's own routes, without its React part. */
import { signInErrorFor, signInErrorIn } from '#lib/auth/sign-in-error'
import { type Message, message } from '#lib/messages/message'

/** The edge's answer where too many of one network are at it (server/edge/per-network) */
const tooMany = 429
const crowded = new URLSearchParams({ error: signInErrorFor(message('auth.tooManyPeople')) })

async function post(path: string, fields: Record<string, string>): Promise<URLSearchParams> {
  const token = await fetch('/api/auth/csrf', { cache: 'no-store' })
  if (token.status === tooMany) return crowded
  const { csrfToken } = (await token.json()) as { csrfToken: string }
  const body = new URLSearchParams({ ...fields, csrfToken, json: 'true' })
  const answer = await fetch(`/api/auth/${path}`, { method: 'POST', body })
  if (answer.status === tooMany) return crowded
  const { url } = (await answer.json()) as { url: string }
  return new URL(url).searchParams
}

const unreachable = message('auth.unreachable')

/** Signs in; gives why that did not work, and null when it did. */
export async function signIn(email: string, password: string): Promise<Message | null> {
  try {
    const told = await post('callback/credentials', { email, password })
    if (told.has('csrf')) return message('auth.noCookies')
    const error = told.get('error')
    return error === null ? null : signInErrorIn(error)
  } catch {
    return unreachable
  }
}

/** Signs out; gives why that did not work, and null when it did. */
export async function signOut(): Promise<Message | null> {
  try {
    const told = await post('signout', {})
    return told === crowded ? message('auth.tooManyPeople') : null
  } catch {
    return unreachable
  }
}
