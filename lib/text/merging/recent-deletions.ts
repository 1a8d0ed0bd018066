/** Deferred garbage collection: what was deleted lately in a Yjs document stays readable, within bounds. */
import * as Y from 'yjs'
import { type DeleteSet, itemsIn } from '#lib/text/merging/units'

/** So many changes that deleted anything, and letters and items in them, stay readable: minutes of writing by a whole desk. */
const most = { changes: 500, letters: 300_000, items: 30_000 }

export type RecentDeletions = {
  /** Tells of each id whether one of the latest changes deleted it together with this one. */
  togetherWith: (one: Y.ID) => (other: Y.ID) => boolean
  /** Frees what was deleted longer ago. Not to be called within a change, as little as the next one. */
  freeOld: () => void
  freeAll: () => void
}

/** Defers Yjs's garbage collection: from now on, what was deleted lately can still be read where it stood. */
export function keepRecentDeletions(doc: Y.Doc): RecentDeletions {
  const kept: { deleted: DeleteSet; letters: number; items: number }[] = []
  let letters = 0
  let items = 0
  doc.gcFilter = () => false
  doc.on('afterTransaction', ({ deleteSet }: Y.Transaction) => {
    if (deleteSet.clients.size === 0) return
    const change = { deleted: deleteSet, letters: lengthOf(deleteSet), items: [...itemsIn(doc, deleteSet)].length }
    kept.push(change)
    letters += change.letters
    items += change.items
  })
  const freeWhile = (isDue: () => boolean) => {
    while (isDue()) {
      const oldest = kept.shift()
      if (!oldest) return
      letters -= oldest.letters
      items -= oldest.items
      Y.tryGc(oldest.deleted, doc.store, () => true)
    }
  }
  return {
    togetherWith(one) {
      const changes = kept.filter(({ deleted }) => Y.isDeleted(deleted, one))
      return (other) => changes.some(({ deleted }) => Y.isDeleted(deleted, other))
    },
    freeOld: () => freeWhile(() => kept.length > most.changes || letters > most.letters || items > most.items),
    freeAll: () => freeWhile(() => kept.length > 0),
  }
}

function lengthOf({ clients }: DeleteSet): number {
  let sum = 0
  for (const stretches of clients.values()) for (const { len } of stretches) sum += len
  return sum
}
