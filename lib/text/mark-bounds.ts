/** Bounds on marks that may overlap, as comments do: each reading of a draft makes an object of each mark of each run of letters. */
import * as Y from 'yjs'
import { type Type, undeleted } from '#lib/text/undeleted'
import { refuse } from '#lib/text/update-validation'

export const markBounds = {
  /** On the same letters. The newsroom itself leaves room below it: what people set at the same time adds up. */
  atOnce: 100,
  byNewsroom: 20,
  /** Over all runs of letters of a draft: 20,000 words with 200 claims and 200 comments come to 2,000. */
  ofDraft: 200_000,
} as const

type Marks = { atOnce: number; all: number }

/** Most marks on the same letters, and how many there are over all runs, within one stretch of text. */
export function marksIn(text: Y.XmlText): Marks {
  const open = new Set<string>()
  let atOnce = 0
  let all = 0
  let counted = false
  for (const { content } of undeleted(text)) {
    if (content instanceof Y.ContentFormat) {
      if (content.value === null) open.delete(content.key)
      else open.add(content.key)
      counted = false
    } else if (!counted) {
      all += open.size
      atOnce = Math.max(atOnce, open.size)
      counted = true
    }
  }
  return { atOnce, all }
}

/**
 * Refuses a change that brings more. To be called with the stretches of text that it altered or made. What was there before, however it
 * came into the draft, is nobody's fault who writes beside it.
 */
export function boundMarks(draft: Y.XmlFragment): (changed: Iterable<Y.XmlText>) => void {
  let known = measured(draft)
  const most = Math.max(markBounds.ofDraft, sumOf(known))
  let sum = sumOf(known)
  return (changed) => {
    for (const text of changed) {
      const before = known.get(text)
      const after = marksIn(text)
      if (after.atOnce > Math.max(markBounds.atOnce, before?.atOnce ?? 0)) refuse('tooManyMarks')
      sum += after.all - (before?.all ?? 0)
      known.set(text, after)
    }
    if (sum <= most) return
    // Until here, deleted stretches are among them.
    known = measured(draft)
    sum = sumOf(known)
    if (sum > most) refuse('tooManyMarks')
  }
}

function measured(draft: Type, known = new Map<Y.XmlText, Marks>()): Map<Y.XmlText, Marks> {
  for (const { content } of undeleted(draft))
    if (content instanceof Y.ContentType)
      if (content.type instanceof Y.XmlText) known.set(content.type, marksIn(content.type))
      else measured(content.type, known)
  return known
}

function sumOf(known: ReadonlyMap<Y.XmlText, Marks>): number {
  let sum = 0
  for (const { all } of known.values()) sum += all
  return sum
}
