/** Changes of this page that the newsroom has not acknowledged, as they were made, for when the connection is back. */
import * as Y from 'yjs'

/** As many messages at once, at most: each of them is put on record by itself. */
const most = 300

/** Updates of one kind that are kept one by one: merging many at once takes a time that grows with their square. */
const mostApart = 200

/** Changes that only add, or only delete, tell the same together as one by one; one that does both moves something. */
type Kind = 'adds' | 'deletes' | 'both'
type Change = { kind: Kind; updates: Uint8Array[] }

export type UnsentChanges = {
  note: (update: Uint8Array) => void
  clear: () => void
  /** In as few updates as tell the newsroom all that the changes one by one would; in one of all where those would be too many. */
  toSend: () => Uint8Array[]
}

export function unsentChanges(): UnsentChanges {
  let changes: Change[] = []
  return {
    note(update) {
      const kind = kindOf(update)
      const last = changes.at(-1)
      if (last && last.kind === kind && kind !== 'both') {
        if (last.updates.length >= mostApart) last.updates = [merged(last.updates)]
        last.updates.push(update)
      } else changes.push({ kind, updates: [update] })
    },
    clear() {
      changes = []
    },
    toSend() {
      const each = changes.map(({ updates }) => merged(updates))
      return each.length > most ? [merged(each)] : each
    },
  }
}

function kindOf(update: Uint8Array): Kind {
  const { structs, ds } = Y.decodeUpdate(update)
  if (ds.clients.size === 0) return 'adds'
  return structs.length === 0 ? 'deletes' : 'both'
}

const merged = (updates: readonly Uint8Array[]): Uint8Array => {
  const [first] = updates
  return first && updates.length === 1 ? first : Y.mergeUpdates([...updates])
}
