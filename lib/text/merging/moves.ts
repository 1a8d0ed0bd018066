/** What a change took away in one place and wrote in another: how the editor’s binding breaks, joins, wraps and turns paragraphs. */
import * as Y from 'yjs'
import type { Copies } from '#lib/text/merging/copies'
import { added, type DeleteSet, itemsIn, itemsOf, unitAt } from '#lib/text/merging/units'

/** A copy of fewer letters has to be all that was written in a place. */
const telling = 8
/** Letters that are looked through for copies within longer runs, in one change */
const mostLooks = 2_000_000

/** A letter that a change took away, as its author saw it */
export type Taken = {
  id: Y.ID
  /** Null where the document has forgotten it */
  letter: string | null
  /** Somebody had taken it away before */
  goneBefore: boolean
}

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

type WrittenRun = { words: Y.XmlText; ids: Y.ID[]; text: string }

export type Written = {
  /** How many */
  letters: number
  /** Takes these letters out of what was written in another text than this one: each was written for one of those that went. */
  take: (text: string, from: Y.XmlText) => readonly Y.ID[] | null
}

/** What a change wrote and left, each run of letters in its text. */
export function writtenBy(transaction: Y.Transaction): Written {
  const fresh = new Set<Y.Item>()
  const texts = new Set<Y.XmlText>()
  for (const item of added(transaction))
    if (item instanceof Y.Item && item.content instanceof Y.ContentString && !item.deleted) {
      fresh.add(item)
      if (item.parent instanceof Y.XmlText) texts.add(item.parent)
    }
  const runs = new Set([...texts].flatMap((words) => runsIn(words, fresh)))
  const alike = Map.groupBy(runs, ({ text }) => text)
  let looks = mostLooks
  return {
    letters: [...runs].reduce((sum, { text }) => sum + text.length, 0),
    take(text, from) {
      const isElsewhere = (run: WrittenRun) => runs.has(run) && run.words !== from
      const whole = alike.get(text)?.find(isElsewhere)
      if (whole) {
        runs.delete(whole)
        return whole.ids
      }
      if (text.length < telling) return null
      for (const run of runs) {
        looks -= run.text.length
        if (looks < 0) return null
        const start = isElsewhere(run) ? run.text.indexOf(text) : -1
        if (start < 0) continue
        runs.delete(run)
        for (const [began, ended] of [
          [0, start],
          [start + text.length, run.text.length],
        ] as const)
          if (ended > began)
            runs.add({ words: run.words, ids: run.ids.slice(began, ended), text: run.text.slice(began, ended) })
        return run.ids.slice(start, start + text.length)
      }
      return null
    },
  }
}

function runsIn(words: Y.XmlText, fresh: ReadonlySet<Y.Item>): WrittenRun[] {
  const runs: WrittenRun[] = []
  let run: WrittenRun | null = null
  for (const item of itemsOf(words)) {
    if (!(item.content instanceof Y.ContentString)) continue
    if (!fresh.has(item)) run = item.deleted ? run : null
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
export function noteMove(taken: readonly Taken[], words: Y.XmlText, written: Written, copies: Copies): (Y.ID | null)[] {
  const isKnown = taken.length > 0 && taken.every(({ letter }) => letter !== null)
  const text = isKnown ? taken.map(({ letter }) => letter).join('') : ''
  const ids = isKnown ? written.take(text, words) : null
  return taken.map(({ id }, at) => {
    const to = ids?.[at] ?? null
    if (to) copies.note(id, to)
    return to
  })
}
