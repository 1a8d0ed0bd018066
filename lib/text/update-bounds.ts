/** Bounds on what one update may be made of: each part costs time at every opening of the draft from then on, for good. */
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { refuse } from '#lib/text/update-validation'

export const bounds = {
  /** Client ids that the draft has not seen: each opening of a page makes one, so that a week without a connection brings some dozens */
  newClients: 500,
  /** Runs of letters, paragraphs, formats and the like: a pasted text of the longest kind has some tens of thousands */
  structs: 100_000,
  /** Stretches deleted apart from each other */
  deletions: 100_000,
  /** Client ids of a draft in all its life */
  clients: 20_000,
} as const

/** Refuses an update with more than that, before it is applied to `doc`. Bytes that are no update are left to whoever applies them. */
export function refuseUnbounded(doc: Y.Doc, update: Uint8Array): void {
  // Decoding what is far above the bounds takes hundreds of milliseconds, in which nobody else is answered.
  if (clientsSaid(update) > bounds.clients) refuse('tooManyParts')
  const parts = decoded(update)
  if (!parts) return
  const deletions = [...parts.ds.clients.values()].reduce((sum, { length }) => sum + length, 0)
  const fresh = new Set(parts.structs.map(({ id }) => id.client).filter((client) => !doc.store.clients.has(client)))
    .size
  const isTooMuch =
    parts.structs.length > bounds.structs ||
    deletions > bounds.deletions ||
    parts.ds.clients.size > bounds.clients ||
    fresh > bounds.newClients ||
    (fresh > 0 && doc.store.clients.size + fresh > bounds.clients)
  if (isTooMuch) refuse('tooManyParts')
}

/** How many client ids an update brings structs of, by its first number; 0 for bytes that begin with none. */
function clientsSaid(update: Uint8Array): number {
  try {
    return decoding.readVarUint(decoding.createDecoder(update))
  } catch {
    return 0
  }
}

function decoded(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  try {
    return Y.decodeUpdate(update)
  } catch {
    return null
  }
}
