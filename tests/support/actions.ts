/** Server actions as somebody may post them by hand. */
import type { Page } from '@playwright/test'
import { ask, type Heard } from '#tests/support/ask'

export type Posted = { path: string; headers: Record<string, string>; body: string }

/** Captures the server action that `act` sends, and aborts it. */
export async function caught(page: Page, act: () => Promise<void>): Promise<Posted> {
  const { promise, resolve } = Promise.withResolvers<Posted>()
  const isAction = (method: string, headers: Record<string, string>) => method === 'POST' && 'next-action' in headers
  await page.route('**', async (route) => {
    const request = route.request()
    if (!isAction(request.method(), request.headers())) return route.fallback()
    const { host: _, 'content-length': __, cookie: ___, ...headers } = await request.allHeaders()
    const kept = Object.entries(headers).filter(([name]) => !name.startsWith(':'))
    const { pathname } = new URL(request.url())
    // First: whoever waits for it takes the route away, and would answer the request with that.
    await route.abort()
    resolve({ path: pathname, headers: Object.fromEntries(kept), body: request.postData() ?? '' })
  })
  await act()
  const posted = await promise
  // Waits: a page may send the action again, and taking the route away while that is being aborted answers it twice.
  await page.unrouteAll({ behavior: 'wait' })
  return posted
}

/** The cookies of a signed-in page, as a header. */
export async function cookiesOf(page: Page): Promise<string> {
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}

const port = () => Number(new URL(process.env.TEST_URL ?? '').port)

/** Posts it again, with these headers in place of the browser's; null takes one away. */
export function post(posted: Posted, changed: Record<string, string | null> = {}): Promise<Heard> {
  const headers = Object.fromEntries(
    Object.entries({ ...posted.headers, ...changed }).filter((entry): entry is [string, string] => entry[1] !== null),
  )
  return ask(port(), posted.path, { method: 'POST', headers, body: posted.body })
}

export const get = (path: string, headers: Record<string, string> = {}): Promise<Heard> =>
  ask(port(), path, { headers })

/** The same about other things: each word of the first is said as the second. */
export function about(posted: Posted, words: Record<string, string>): Posted {
  const swapped = (text: string) => Object.entries(words).reduce((now, [from, to]) => now.replaceAll(from, to), text)
  return { ...posted, path: swapped(posted.path), body: swapped(posted.body) }
}
