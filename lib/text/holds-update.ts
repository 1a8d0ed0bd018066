/** Whether a document has everything of an update already. */
import * as Y from 'yjs'

type Struct = Y.Item | Y.GC

/** Takes as long as the update is large: Yjs's own `snapshotContainsUpdate` asks for a snapshot of the whole document first. */
export function holdsUpdate({ store }: Y.Doc, update: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(update)
  return (
    structs.every(({ id, length }) => id.clock + length <= Y.getState(store, id.client)) &&
    [...ds.clients].every(([client, stretches]) => {
      const known = store.clients.get(client) ?? []
      return stretches.every(({ clock, len }) => areGone(known, clock, clock + len))
    })
  )
}

function areGone(structs: Struct[], start: number, end: number): boolean {
  const last = structs.at(-1)
  if (start === end) return true
  if (!last || end > last.id.clock + last.length) return false
  for (let at = Y.findIndexSS(structs, start); at < structs.length; at += 1) {
    const struct = structs[at]
    if (!struct || struct.id.clock >= end) return true
    if (!struct.deleted) return false
  }
  return true
}
