/** Where letters live on that were deleted in one place and written anew in another: a bounded map from id to id. */
import * as Y from 'yjs'
import { decodeMoved, encodeMoved, type Moved } from '#lib/text/merging/moved'

/** Letters of which it is known where they went: more than a desk moves while somebody’s change is on its way */
const most = 100_000
/** A letter is moved so often at most while somebody has not heard of it; then she is not followed any further. */
const mostHops = 200

export type Copies = {
  /** Begins what `noted` gives. */
  begin: () => void
  /** Notes that this letter was taken away and written anew there. */
  note: (from: Y.ID, to: Y.ID) => void
  /** Notes that this letter was put back after it had been taken away unseen. */
  noteReturn: (id: Y.ID) => void
  wasReturned: (id: Y.ID) => boolean
  /** The letter in which this one lives on; null where it was not moved. */
  latestOf: (id: Y.ID) => Y.ID | null
  /** What was noted since, for the record; null where nothing was. */
  noted: () => Uint8Array<ArrayBuffer> | null
  /** Notes again what was put on record. */
  learn: (noted: Uint8Array) => void
}

/** Where letters went that the editor’s binding deleted in one place and wrote in another. */
export function copiesOfLetters(): Copies {
  const copies = byId<Y.ID>()
  const returned = byId<true>()
  let latest: { moves: Moved[]; returns: Moved[] } = { moves: [], returns: [] }
  const note = (from: Y.ID, to: Y.ID) => {
    if (from.client === to.client && from.clock === to.clock) return
    copies.set(from, to)
    latest.moves.push({ from, to })
  }
  const noteReturn = (id: Y.ID) => {
    returned.set(id, true)
    latest.returns.push({ from: id, to: null })
  }
  return {
    begin() {
      latest = { moves: [], returns: [] }
    },
    note,
    noteReturn,
    wasReturned: (id) => returned.get(id) === true,
    latestOf(id) {
      let last = copies.get(id) ?? null
      for (let hops = 0; last !== null && hops < mostHops; hops += 1) {
        const next = copies.get(last)
        if (!next) break
        last = next
      }
      return last
    },
    // By kind, so that neighbouring letters make one stretch.
    noted: () => encodeMoved([...latest.moves, ...latest.returns]),
    learn(noted) {
      for (const { from, to } of decodeMoved(noted)) {
        if (to) note(from, to)
        else noteReturn(from)
      }
    },
  }
}

/** The latest values by ids, which are objects. */
function byId<Value>() {
  const clients = new Map<number, Map<number, Value>>()
  const order: Y.ID[] = []
  return {
    get: ({ client, clock }: Y.ID) => clients.get(client)?.get(clock),
    set({ client, clock }: Y.ID, value: Value) {
      const clocks = clients.get(client) ?? new Map<number, Value>()
      clients.set(client, clocks)
      clocks.set(clock, value)
      order.push(Y.createID(client, clock))
      if (order.length < 2 * most) return
      for (const old of order.splice(0, most)) clients.get(old.client)?.delete(old.clock)
    },
  }
}
