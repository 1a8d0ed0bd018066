/** What collab and the page say to each other beside the text itself. */
import type { State } from '#lib/generated/prisma/enums'

/** Why a socket was closed, in the range that is free for applications. */
export const closings = {
  /** Nobody is signed in by this cookie any more */
  signedOut: { code: 4401, reason: 'You are signed out.' },
  notYours: { code: 4403, reason: 'There is nothing here, or it is not yours to see.' },
  /** The browser signed somebody else in since this page was loaded */
  somebodyElse: { code: 4409, reason: 'Somebody else is signed in here now. Load the page again.' },
  /** What was sent can't be part of any article; sending it again will not help */
  refused: { code: 4422, reason: 'This change can’t be saved.' },
  /** WebSocket's own code for a message above the limit */
  tooBig: { code: 1009, reason: 'This is too much at once. Paste it in smaller pieces.' },
  /** Nothing was taken, and nothing was wrong: connect again */
  again: { code: 4503, reason: 'Connect again.' },
} as const

const final: ReadonlySet<number> = new Set(
  [closings.notYours, closings.somebodyElse, closings.refused, closings.tooBig].map(({ code }) => code),
)

/** After one of these, connecting again would meet the same answer. */
export const isFinal = (code: number): boolean => final.has(code)

export type News =
  /** A change was not taken, and why */
  | { kind: 'refused'; message: string }
  /** Where the piece stands now; `message` says why it can't be written into */
  | { kind: 'state'; state: State; writable: boolean; message: string | null }

/** A message from collab; null for what this page does not know. */
export function readNews(payload: string): News | null {
  try {
    const news = JSON.parse(payload) as News
    return news.kind === 'refused' || news.kind === 'state' ? news : null
  } catch {
    return null
  }
}

/** Somebody who has this draft open, as the server vouches for them. */
export type Present = { personId: string; name: string; colour: string; me: boolean }
