/**
 * Merging of what people did at the same moment, where Yjs alone would lose words or double them: the editor’s binding writes much as deleting and writing
 * anew (docs/decisions/133). Only the newsroom’s own copy of a draft does this, once for all.
 */
import * as Y from 'yjs'
import { copiesOfLetters } from '#lib/text/merging/copies'
import { settleDoubled } from '#lib/text/merging/doubled-words'
import { knownGone } from '#lib/text/merging/known-gone'
import { putBack } from '#lib/text/merging/put-back'
import { keepRecentDeletions } from '#lib/text/merging/recent-deletions'
import { added } from '#lib/text/merging/units'
import { unseenWords } from '#lib/text/merging/unseen-words'
import { isSince } from '#lib/text/undeleted'

/**
 * How an update came: by itself as somebody made it; or with all that her page has ever deleted, when it connected; or from what is on record, where
 * everything was known to whoever made it.
 */
export type Sent = 'alone' | 'withAll' | 'recorded'

export type Merging = {
  /** To be called before an update is applied. */
  begin: () => void
  /** Forgets what was deleted lately, and what could be told by it. */
  forget: () => void
  /** Where the words went that the update since `begin` has moved or had set right, for the record; null where none did. */
  moved: () => Uint8Array<ArrayBuffer> | null
  /** Learns from the record where words went, for changes that are still on their way. */
  learn: (moved: Uint8Array) => void
  /** `by`: whoever only suggests. Sets right what the transactions by which an update was applied did to words of which its author did not know. */
  settle: (update: Uint8Array, transactions: readonly Y.Transaction[], sent: Sent, by: string | null) => void
}

/** To be begun before the document holds anything, so that it learns from what is stored. */
export function mergingOf(doc: Y.Doc): Merging {
  const recent = keepRecentDeletions(doc)
  const copies = copiesOfLetters()
  const gone = knownGone()
  return {
    begin() {
      recent.freeOld()
      copies.begin()
    },
    forget: recent.freeAll,
    moved: copies.noted,
    learn: copies.learn,
    settle(update, transactions, sent, by) {
      if (sent === 'recorded') return
      const { ds, structs } = Y.decodeUpdate(update)
      const page = structs[0]?.id.client
      if (page !== undefined) gone.note(page, ds)
      if (ds.clients.size === 0 && !transactions.some(tookAway)) return
      const unseen = unseenWords(transactions, update, ds, { recent, copies, gone })
      // Further ones only tidy up formatting.
      const [change] = transactions
      // A page that opens its own copy of the draft sends all of that, too.
      const isNew = change && structs.every((struct) => isSince(change.beforeState, struct))
      if (isNew && sent === 'alone') settleDoubled(doc, change, ds, copies)
      putBack(doc, unseen, { copies, by })
    },
  }
}

const tookAway = (transaction: Y.Transaction): boolean =>
  transaction.deleteSet.clients.size > 0 || [...added(transaction)].some((struct) => struct instanceof Y.GC)
