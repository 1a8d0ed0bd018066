/** When the history of a draft weighs more than its text may, and how the text is made anew without it. */
import * as Y from 'yjs'
import { canonical } from '#lib/text/canonical'
import type { DraftText } from '#lib/text/json'
import { textToUpdate } from '#lib/text/ydoc'

/** Above either, opening a draft takes a second or more of the process in which everybody writes. Changes are refused later (update-bounds). */
export const heavy = { clients: 15_000, structs: 200_000 } as const

/** So many client ids or structs do not fit into fewer bytes: lighter drafts need not be looked into. */
export const neverHeavyBelow = 80_000

export type Parts = { clients: number; structs: number }

/** What the updates of a draft are made of, all together. Throws at bytes that are no update. */
export function partsOf(updates: Iterable<Uint8Array>): Parts {
  const clients = new Set<number>()
  let structs = 0
  for (const update of updates) {
    const parts = Y.decodeUpdate(update)
    for (const { id } of parts.structs) clients.add(id.client)
    structs += parts.structs.length
  }
  return { clients: clients.size, structs }
}

export const isHeavy = ({ clients, structs }: Parts, most: Parts = heavy): boolean =>
  clients > most.clients || structs > most.structs

/**
 * One update that makes this text out of nothing, by one client. `readBack` is how the newsroom reads a draft: what it makes of the
 * update has to be the same text, claims, links and remarks included. Null where it is not.
 */
export function rebuilt(text: DraftText, readBack: (update: Uint8Array) => DraftText): Uint8Array<ArrayBuffer> | null {
  const update = textToUpdate(text)
  return canonical(readBack(update)) === canonical(text) ? update : null
}
