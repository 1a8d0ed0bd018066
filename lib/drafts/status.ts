/** What the page says about the words just typed. It says *saved* only of what the database has. */
export type DraftFacts = {
  /** The socket is open and the server knows who we are */
  connected: boolean
  /** Both sides have told each other what they have */
  synced: boolean
  /** Changes that the server has not acknowledged */
  unsyncedChanges: number
  /** Why the server will not take our changes; null when it does */
  refusedReason: string | null
  /** The browser keeps a copy that survives a reload */
  persistedLocally: boolean
}

export type DraftStatus = { kind: 'saved' | 'saving' | 'offline-kept' | 'refused'; words: string }

export function draftStatus(facts: DraftFacts): DraftStatus {
  const { connected, synced, unsyncedChanges, refusedReason, persistedLocally } = facts
  if (refusedReason !== null)
    return {
      kind: 'refused',
      words: persistedLocally ? 'Not saved. Kept on this device.' : 'Not saved. Keep this page open.',
    }
  if (!connected)
    return {
      kind: 'offline-kept',
      words: persistedLocally ? 'Not connected. Kept on this device.' : 'Not connected. Keep this page open.',
    }
  if (!synced) return { kind: 'saving', words: 'Connecting…' }
  return unsyncedChanges > 0 ? { kind: 'saving', words: 'Saving…' } : { kind: 'saved', words: 'Saved' }
}
