/** A thread of comments as people see it, and which of the lists it belongs to. */
import { asTyped, type Named } from '#lib/comments/mentions'

/** Where assistive technology finds the thread that words in the text belong to. */
export const threadElement = (id: string) => `thread-${id}`

export type Comment = {
  id: string
  /** Without an id it is a guest, by the name that she gave */
  by: { id: string | null; name: string }
  at: Date
  editedAt: Date | null
  /** Its words are gone; it stays for those that answer it */
  deleted: boolean
  /** Plain text with mentions by id (lib/comments/mentions) */
  text: string
  mentions: Named[]
  /** The actor’s own: hers to change and to delete */
  own: boolean
  /** Whether the actor may delete it: her own, or a guest's of a piece that she may show to guests */
  removable: boolean
}

export type Thread = {
  id: string
  /** The words that it was begun on; null where it is about the piece as a whole */
  quote: string | null
  /** Its words were in the draft when the newsroom last looked */
  anchored: boolean
  lastAt: Date
  resolvedAt: Date | null
  resolvedBy: string | null
  /** The actor wrote in it, or is mentioned */
  mine: boolean
  comments: Comment[]
}

/** Of what is said first in a thread, so many characters name it where it is about no words. */
const namedBy = 80

/** What a thread is called by that is about no words: the beginning of what was said first and not deleted. */
export const firstWords = ({ comments }: Pick<Thread, 'comments'>, unknown: string): string => {
  const first = comments.find(({ deleted }) => !deleted)
  return first ? asTyped(first.text, first.mentions, unknown).slice(0, namedBy) : ''
}

/** The lists of comments, on the side panel and over the newsroom. */
export const views = ['open', 'mine', 'all'] as const
export type View = (typeof views)[number]

export const belongsTo = (view: View, { resolvedAt, mine }: Pick<Thread, 'resolvedAt' | 'mine'>): boolean =>
  view === 'all' || (view === 'open' ? resolvedAt === null : mine)

/** The threads with one of them as it is now; `null`: it is gone. */
export function withThread<T extends Thread>(threads: readonly T[], id: string, now: T | null): T[] {
  const at = threads.findIndex((thread) => thread.id === id)
  if (!now) return threads.filter((thread) => thread.id !== id)
  return at < 0 ? [...threads, now] : threads.with(at, now)
}

/** Those about the whole piece, then as the text has their words, then those whose words are gone; the oldest first. */
export function inReadingOrder<T extends Thread>(threads: readonly T[], order: readonly string[]): T[] {
  const places = new Map(order.map((id, at) => [id, at]))
  const place = ({ id, quote }: Thread) => (quote === null ? -1 : (places.get(id) ?? order.length))
  return threads.toSorted((a, b) => place(a) - place(b) || Number(firstAt(a)) - Number(firstAt(b)))
}

const firstAt = ({ comments, lastAt }: Thread): Date => comments[0]?.at ?? lastAt
