/** Bounds on what one update may be made of: each part costs time at every opening of the draft from then on, for good. */
import type * as Y from 'yjs'
import { countSteps } from '#lib/text/conflict-steps'
import { partsIn, type UpdateParts } from '#lib/text/update-parts'
import { refuse } from '#lib/text/update-validation'

export const bounds = {
  /** Client ids that the draft has not seen: each opening of a page makes one, so that a week without a connection brings some dozens */
  newClients: 500,
  /** Runs of letters, paragraphs, formats and the like: a pasted text of the longest kind has some tens of thousands */
  structs: 100_000,
  /** Stretches deleted apart from each other */
  deletions: 100_000,
  /** Items that insertions meet at their places, made by others at the same time: a fifth of a second, as 1,400 in front of 1,400 others */
  steps: 2_000_000,
  /** Of a draft in all its life. Then each change may meet few: whoever only types on meets each once. */
  stepsOfDraft: 5_000_000,
  stepsThen: 10_000,
  /** Client ids of a draft in all its life */
  clients: 20_000,
} as const

/**
 * Refuses an update with more than that, and bytes that are no update, before anything is made of it: a change that is refused costs
 * hardly more than its bytes.
 */
export function refuseUnbounded(doc: Y.Doc, update: Uint8Array): void {
  const parts = counted(update)
  if (!parts) refuse('tooManyParts')
  const fresh = [...parts.clients].filter((client) => !doc.store.clients.has(client)).length
  if (fresh > bounds.newClients || (fresh > 0 && doc.store.clients.size + fresh > bounds.clients))
    refuse('tooManyParts')
}

/** So many parts, structs and deletions together, an update is made of: what reading it costs goes by them, not by its bytes. */
export function weightOfParts(update: Uint8Array): number {
  try {
    const parts = partsIn(update, bounds)
    return parts ? parts.structs + parts.deletions : bounds.structs
  } catch {
    return 0
  }
}

function counted(update: Uint8Array): UpdateParts | null {
  try {
    return partsIn(update, bounds)
  } catch {
    refuse('unreadable')
  }
}

/** Refuses a change whose insertions meet more than that at their places. `begin` is to be called before each change. */
export function boundSteps(doc: Y.Doc): { begin: () => void } {
  let most = Number.POSITIVE_INFINITY
  let ofChange = 0
  let ofDraft = 0
  countSteps(doc, bounds.steps, (steps) => {
    ofChange += steps
    ofDraft += steps
    if (ofChange > most) refuse('sameTimeAndPlace')
  })
  const begin = () => {
    most = ofDraft > bounds.stepsOfDraft ? bounds.stepsThen : bounds.steps
    ofChange = 0
  }
  return { begin }
}
