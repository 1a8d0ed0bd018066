/** What a change took away in one place and wrote in another: how the editor’s binding breaks, joins, wraps and turns paragraphs. */
import * as Y from 'yjs'
import type { Copies } from '#lib/text/merging/copies'
import { added, type DeleteSet, itemsIn, itemsOf, unitAt } from '#lib/text/merging/units'

/** A copy of fewer letters has to be all that was written in a place. */
const telling = 8

/** A letter that a change took away, as its author saw it */
export type Taken = {
  id: Y.ID
  /** Null where the document has forgotten it */
  letter: string | null
  /** Somebody had taken it away before */
  goneBefore: boolean
}

export type WrittenRun = { words: Y.XmlText; ids: Y.ID[]; text: string }

/** The texts from which `sent` takes anything. */
export function textsTakenFrom(doc: Y.Doc, sent: DeleteSet): Set<Y.XmlText> {
  const texts = new Set<Y.XmlText>()
  for (const { content, parent } of itemsIn(doc, sent))
    if (parent instanceof Y.XmlText && (content instanceof Y.ContentString || content instanceof Y.ContentDeleted))
      texts.add(parent)
  return texts
}

/** What `sent` takes from a text, in its order. */
export function takenFrom(words: Y.XmlText, { deleteSet }: Y.Transaction, sent: DeleteSet): Taken[] {
  const taken: Taken[] = []
  for (const item of itemsOf(words)) {
    const { content } = item
    const isForgotten = content instanceof Y.ContentDeleted
    if (!item.deleted || !(isForgotten || content instanceof Y.ContentString)) continue
    for (let at = 0; at < item.length; at += 1) {
      const id = unitAt(item, at)
      if (Y.isDeleted(sent, id))
        taken.push({
          id,
          letter: isForgotten ? null : content.str.charAt(at),
          goneBefore: !Y.isDeleted(deleteSet, id),
        })
    }
  }
  return taken
}

/** What a change wrote, each run of letters in its text. */
export function runsWritten(transaction: Y.Transaction): WrittenRun[] {
  const fresh = new Set<Y.Item>()
  const texts = new Set<Y.XmlText>()
  for (const item of added(transaction))
    if (item instanceof Y.Item && item.content instanceof Y.ContentString && !item.deleted) {
      fresh.add(item)
      if (item.parent instanceof Y.XmlText) texts.add(item.parent)
    }
  return [...texts].flatMap((words) => runsIn(words, fresh))
}

function runsIn(words: Y.XmlText, fresh: ReadonlySet<Y.Item>): WrittenRun[] {
  const runs: WrittenRun[] = []
  let run: WrittenRun | null = null
  for (const item of itemsOf(words)) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue
    if (!fresh.has(item)) run = null
    else {
      if (run === null) {
        run = { words, ids: [], text: '' }
        runs.push(run)
      }
      for (let at = 0; at < item.length; at += 1) run.ids.push(unitAt(item, at))
      run.text += item.content.str
    }
  }
  return runs
}

/** Finds what was taken from a text among what was written elsewhere, and notes it. Gives where each letter went; null where to nowhere. */
export function noteMove(
  taken: readonly Taken[],
  words: Y.XmlText,
  written: readonly WrittenRun[],
  copies: Copies,
): (Y.ID | null)[] {
  const nowhere = taken.map(() => null)
  if (taken.length === 0 || taken.some(({ letter }) => letter === null)) return nowhere
  const text = taken.map(({ letter }) => letter).join('')
  const elsewhere = written.filter((run) => run.words !== words)
  const run =
    elsewhere.find((each) => each.text === text) ??
    (text.length < telling ? undefined : elsewhere.find((each) => each.text.includes(text)))
  if (!run) return nowhere
  const start = run.text.indexOf(text)
  return taken.map(({ id }, at) => {
    const to = run.ids[start + at] ?? null
    if (to) copies.note(id, to, 1)
    return to
  })
}
