/** How far files are that were sent whole. */
import type { Answer } from '#lib/errors'

/** A picture of the library that looks like what came */
export type Alike = { id: string; name: string }

export type Arrival = {
  id: string
  state: 'arriving' | 'waiting' | 'ready' | 'refused' | 'stopped'
  why: string | null
  fileId: string | null
  alike: Alike | null
}

/** Between two questions, in milliseconds */
export const arrivalPause = 1_000

/** Null where nobody answered, or nobody is signed in. */
export async function arrivalsOf(ids: readonly string[]): Promise<Arrival[] | null> {
  try {
    const response = await fetch(`/newsroom/media/arrived?${new URLSearchParams(ids.map((id) => ['id', id]))}`)
    const answer: Answer<Arrival[]> | null = response.ok ? await response.json() : null
    return answer?.ok ? answer.value : null
  } catch {
    return null
  }
}

/** Its last part was taken and never put where files are read: what took it died. It has to be sent again. */
export const isLost = (arrival: Arrival | undefined): arrival is (Arrival & { state: 'arriving' }) | undefined =>
  !arrival || arrival.state === 'arriving'
