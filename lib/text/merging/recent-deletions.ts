import * as Y from 'yjs'

/** So many changes that deleted anything, and letters in them, stay readable: minutes of writing by a whole desk. */
const most = { changes: 500, letters: 300_000 }

export type RecentDeletions = {
  /** Whether one of the latest changes deleted this together with that. */
  together: (one: Y.ID, other: Y.ID) => boolean
  /** Frees what was deleted longer ago. Not to be called within a change, as little as the next one. */
  freeOld: () => void
  freeAll: () => void
}

/** Defers Yjs's garbage collection: from now on, what was deleted lately can still be read where it stood. */
export function keepRecentDeletions(doc: Y.Doc): RecentDeletions {
  const kept: { deleted: DeleteSet; letters: number }[] = []
  let letters = 0
  doc.gcFilter = () => false
  doc.on('afterTransaction', ({ deleteSet }: Y.Transaction) => {
    if (deleteSet.clients.size === 0) return
    const added = lengthOf(deleteSet)
    kept.push({ deleted: deleteSet, letters: added })
    letters += added
  })
  const freeWhile = (isDue: () => boolean) => {
    while (isDue()) {
      const oldest = kept.shift()
      if (!oldest) return
      letters -= oldest.letters
      Y.tryGc(oldest.deleted, doc.store, () => true)
    }
  }
  return {
    together: (one, other) =>
      kept.findLast(({ deleted }) => Y.isDeleted(deleted, one) && Y.isDeleted(deleted, other)) !== undefined,
    freeOld: () => freeWhile(() => kept.length > most.changes || letters > most.letters),
    freeAll: () => freeWhile(() => kept.length > 0),
  }
}

type DeleteSet = Y.Transaction['deleteSet']

function lengthOf({ clients }: DeleteSet): number {
  let sum = 0
  for (const stretches of clients.values()) for (const { len } of stretches) sum += len
  return sum
}
