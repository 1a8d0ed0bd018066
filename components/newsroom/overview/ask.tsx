import type { Answer } from '#lib/errors'

/** In milliseconds. A connection that was lost on the way says nothing by itself. */
const LONGEST = 15_000

/** What this address answers; null where it can’t be reached, says what is no answer, or says nothing for 15 seconds. */
export async function ask<T>(address: string, leaving: AbortSignal): Promise<Answer<T> | null> {
  try {
    const response = await fetch(address, { signal: AbortSignal.any([leaving, AbortSignal.timeout(LONGEST)]) })
    return response.ok || response.status === 401 ? ((await response.json()) as Answer<T>) : null
  } catch {
    return null
  }
}
