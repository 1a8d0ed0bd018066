/**
 * What pages have said they know to be deleted. A page that has broken a paragraph in two, and writes on in the first half, writes behind letters
 * that it deleted itself: where those live on is no place for what it writes.
 */
import * as Y from 'yjs'
import type { DeleteSet } from '#lib/text/merging/units'

/** Pages that write, as Yjs counts them: by the ids of their documents */
const mostPages = 100
/** Updates of one page until what they said is made one */
const mostApart = 200
/** Stretches of deleted ids of one page; whoever says more is forgotten */
const mostStretches = 20_000

export type KnownGone = {
  note: (page: number, gone: DeleteSet) => void
  /** Tells of an id whether this page has said that it is deleted. */
  to: (page: number) => (id: Y.ID) => boolean
}

export function knownGone(): KnownGone {
  const pages = new Map<number, DeleteSet[]>()
  const whole = (page: number): DeleteSet | null => {
    const said = pages.get(page)
    if (!said) return null
    const one = Y.mergeDeleteSets(said)
    if ([...one.clients.values()].reduce((sum, stretches) => sum + stretches.length, 0) > mostStretches) {
      pages.delete(page)
      return null
    }
    pages.set(page, [one])
    return one
  }
  return {
    note(page, gone) {
      if (gone.clients.size === 0) return
      const said = pages.get(page) ?? []
      // The latest to write comes last.
      pages.delete(page)
      pages.set(page, said)
      said.push(gone)
      if (said.length > mostApart) whole(page)
      const [oldest] = pages.keys()
      if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest)
    },
    to(page) {
      const gone = whole(page)
      return (id) => gone !== null && Y.isDeleted(gone, id)
    },
  }
}
