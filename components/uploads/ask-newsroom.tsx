/** Asks the newsroom about a file that goes straight to the store. */
import { retryDelays } from '#components/uploads/retry-delays'
import type { Answer } from '#lib/errors'

/** What the newsroom says, in a sentence */
export class Refused extends Error {}

/** Asks again where nobody answers. Throws `Refused`, and whatever comes where nobody answered at last. */
export async function askNewsroom<T>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  signal: AbortSignal,
  body?: unknown,
): Promise<T> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  let failure: unknown
  for (const delay of retryDelays) {
    await pause(delay, signal)
    try {
      const response = await fetch(path, { method, signal, ...sent })
      if (response.ok || response.status === 401) {
        const answer: Answer<T> = await response.json()
        if (answer.ok) return answer.value
        throw new Refused(answer.message)
      }
      failure = new Error(`The newsroom answered ${response.status}.`)
    } catch (error) {
      if (signal.aborted || error instanceof Refused) throw error
      failure = error
    }
  }
  throw failure
}

/** Throws where it is stopped meanwhile. */
export async function pause(delay: number, signal: AbortSignal): Promise<void> {
  if (delay > 0) {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, delay)
    signal.addEventListener('abort', () => resolve(), { once: true })
    await promise
    clearTimeout(timer)
  }
  signal.throwIfAborted()
}
