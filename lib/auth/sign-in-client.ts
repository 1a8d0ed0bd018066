/** The browser's half of signing in and out: next-auth's own routes, without its React part. */
async function post(path: string, fields: Record<string, string>): Promise<URLSearchParams> {
  const token = await fetch('/api/auth/csrf', { cache: 'no-store' })
  const { csrfToken } = (await token.json()) as { csrfToken: string }
  const body = new URLSearchParams({ ...fields, csrfToken, json: 'true' })
  const answer = await fetch(`/api/auth/${path}`, { method: 'POST', body })
  const { url } = (await answer.json()) as { url: string }
  return new URL(url).searchParams
}

const unreachable = 'The newsroom could not be reached. Try again in a minute.'

/** Signs in; gives a sentence when that did not work, and null when it did. */
export async function signIn(email: string, password: string): Promise<string | null> {
  try {
    const told = await post('callback/credentials', { email, password })
    if (told.has('csrf')) return 'This browser refuses cookies, and signing in needs one.'
    return told.get('error')
  } catch {
    return unreachable
  }
}

/** Signs out; gives a sentence when that did not work, and null when it did. */
export async function signOut(): Promise<string | null> {
  try {
    await post('signout', {})
    return null
  } catch {
    return unreachable
  }
}
