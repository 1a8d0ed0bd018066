/** The save status that the page shows. It is *saved* only once the database has every change. */
import { type Message, message } from '#lib/messages/message'

export type DraftFacts = {
  /** The socket is open and the server knows who we are */
  connected: boolean
  /** Both sides have told each other what they have */
  synced: boolean
  /** Changes that the server has not acknowledged */
  unsyncedChanges: number
  /** Why the server will not take our changes; null when it does */
  refusedReason: Message | null
  /** The browser keeps a copy that survives a reload */
  persistedLocally: boolean
}

export type DraftStatus = { kind: 'saved' | 'saving' | 'offline-kept' | 'refused'; words: Message }

export function draftStatus(facts: DraftFacts): DraftStatus {
  const { connected, synced, unsyncedChanges, refusedReason, persistedLocally } = facts
  if (refusedReason !== null)
    return {
      kind: 'refused',
      words: message(persistedLocally ? 'writing.statusRefusedKept' : 'writing.statusRefused'),
    }
  if (!connected)
    return {
      kind: 'offline-kept',
      words: message(persistedLocally ? 'writing.statusOfflineKept' : 'writing.statusOffline'),
    }
  if (!synced) return { kind: 'saving', words: message('writing.statusConnecting') }
  return unsyncedChanges > 0
    ? { kind: 'saving', words: message('writing.statusSaving') }
    : { kind: 'saved', words: message('writing.statusSaved') }
}
