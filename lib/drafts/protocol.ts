/** Messages between collab and the page other than the text itself. */
import { State } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'
import { receivedMessage } from '#lib/messages/received'
import { textVersion } from '#lib/text/text-version'

/** Why a socket was closed, in the range that is free for applications. */
export const closings = {
  /** Nobody is signed in by this cookie any more */
  signedOut: { code: 4401, reason: 'signed out', why: message('drafts.signedOut') },
  notYours: { code: 4403, reason: 'not found', why: message('errors.notFound') },
  /** The browser signed somebody else in since this page was loaded */
  somebodyElse: { code: 4409, reason: 'somebody else', why: message('drafts.somebodyElse') },
  /** The update can't be part of any article; sending it again will not help */
  refused: { code: 4422, reason: 'refused', why: message('drafts.refused') },
  /** The draft was made anew from its text since this page was loaded; what it holds can't be merged into that */
  rebuilt: { code: 4410, reason: 'rebuilt', why: message('drafts.rebuilt') },
  /** The page's program is older than ours: what it does not know of a text, its editor would delete */
  older: { code: 4426, reason: 'older', why: message('drafts.older') },
  /** WebSocket's own code for a message above the limit */
  tooBig: { code: 1009, reason: 'too big', why: message('drafts.tooMuch') },
  /** Nothing was taken, and nothing was wrong: connect again */
  again: { code: 4503, reason: 'again', why: null },
} as const

const final: ReadonlySet<number> = new Set(
  [closings.notYours, closings.somebodyElse, closings.refused, closings.rebuilt, closings.older, closings.tooBig].map(
    ({ code }) => code,
  ),
)

/** After one of these, connecting again would meet the same answer. */
export const isFinal = (code: number): boolean => final.has(code)

/** Why a socket with this code was closed, for whoever sits before the page; null where connecting again is all there is to do. */
export const whyClosed = (code: number): Message | null =>
  Object.values(closings).find((closing) => closing.code === code)?.why ?? null

export type Hello = { personId: string; generation: number; version: number }

/** What a page says of itself when it connects: for whom it was made, which generation of the draft it holds, which texts it knows. */
export const helloToken = (personId: string, generation: number): string => `${personId} ${generation} ${textVersion}`

/** A page from before there were generations or versions names none: it is of the first. Null for what no page of ours says. */
export function readHelloToken(token: string): Hello | null {
  const [personId = '', generation = '0', version = '1', ...more] = token.split(' ')
  if (more.length > 0 || ![generation, version].every((number) => /^\d{1,9}$/.test(number))) return null
  return { personId, generation: Number(generation), version: Number(version) }
}

export type News =
  /** A change was not taken, and why */
  | { kind: 'refused'; why: Message }
  /** Where the article stands now; `why` it can't be written into, if it can't */
  | {
      kind: 'state'
      state: State
      writable: boolean
      why: Message | null
      /** Whether those who are no authors only suggest, and whether this person does */
      othersSuggest: boolean
      suggests: boolean
    }
  /** Somebody said something in this thread of comments, or changed how it stands */
  | { kind: 'comment'; threadId: string }

/** A message from collab; null for what this page does not know. */
export function readNews(payload: string): News | null {
  try {
    return newsIn(JSON.parse(payload))
  } catch {
    return null
  }
}

function newsIn(told: Readonly<Record<string, unknown>> | null): News | null {
  const why = receivedMessage(told?.why)
  if (told?.kind === 'refused') return why && { kind: 'refused', why }
  if (told?.kind === 'comment' && typeof told.threadId === 'string') return { kind: 'comment', threadId: told.threadId }
  const state = Object.values(State).find((known) => known === told?.state)
  const { writable, othersSuggest, suggests } = told ?? {}
  if (told?.kind !== 'state' || !state || typeof writable !== 'boolean') return null
  if (typeof othersSuggest !== 'boolean' || typeof suggests !== 'boolean') return null
  return why || told.why === null ? { kind: 'state', state, writable, why, othersSuggest, suggests } : null
}

/** Somebody who has this draft open, as the server vouches for them. */
export type Present = { personId: string; name: string; colour: string; me: boolean }
