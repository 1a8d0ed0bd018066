/** Where the threads of a draft are by now, compared with what was noted of them. Pure. */
import { foundAgain, markedQuote, reading } from '#lib/text/comment-marks'
import type { Quote } from '#lib/text/quote'
import { docFrom } from '#lib/text/ydoc'

export const anchorSelect = {
  id: true,
  quote: true,
  words: true,
  before: true,
  after: true,
  at: true,
  anchored: true,
} as const

export type Anchor = {
  id: string
  /** The words it was begun on, and as they were last seen */
  quote: string
  words: string
  before: string
  after: string
  at: number
  anchored: boolean
}

/** A thread on the piece as a whole: it stands nowhere, and is never looked for. */
export const onPiece = { quote: null, words: '', before: '', after: '', at: 0, anchored: false } as const

/** Those threads that are about words. */
export const onWords = <T extends { quote: string | null }>(threads: readonly T[]): (T & { quote: string })[] =>
  threads.filter((thread): thread is T & { quote: string } => thread.quote !== null)

export type Places = {
  /** What has to be noted anew */
  moved: Omit<Anchor, 'quote'>[]
  /** The ids of those that have no mark and whose words the draft does not say */
  lost: string[]
  /** The ids of those that have no mark, though the draft says their words */
  findable: string[]
}

/** The words as they were last seen are looked for first, then those that the thread was begun on. */
export const quotesOf = ({ words, quote, before, after, at }: Anchor): Quote[] =>
  [...new Set([words, quote])].map((said) => ({ quote: said, before, after, at }))

export function placesOf(threads: readonly Anchor[], logged: readonly { update: Uint8Array }[]): Places {
  const read = reading(docFrom(logged.map(({ update }) => update)))
  const places: Places = { moved: [], lost: [], findable: [] }
  for (const thread of threads) {
    const now = markedQuote(read, thread.id)
    if (!now) (foundAgain(read, quotesOf(thread)) ? places.findable : places.lost).push(thread.id)
    else if (!isNoted(thread, now)) {
      const { quote: words, ...around } = now
      places.moved.push({ id: thread.id, words, ...around, anchored: true })
    }
  }
  return places
}

const isNoted = (thread: Anchor, now: Quote): boolean =>
  thread.anchored && thread.words === now.quote && thread.before === now.before && thread.after === now.after
