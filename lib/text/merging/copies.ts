/** Where letters live on that were deleted in one place and written anew in another: a bounded map from id to id. */
import * as Y from 'yjs'

/** Letters of which it is known where they went: more than a desk moves while somebody’s change is on its way */
const most = 100_000
/** A letter is moved so often at most while somebody has not heard of it; then she is not followed any further. */
const mostHops = 200

export type Copies = {
  /** Notes that this letter was taken away and written anew there. */
  note: (from: Y.ID, to: Y.ID) => void
  /** Notes that this letter was put back after it had been taken away unseen. */
  noteReturn: (id: Y.ID) => void
  wasReturned: (id: Y.ID) => boolean
  /** The letter in which this one lives on; null where it was not moved. */
  latestOf: (id: Y.ID) => Y.ID | null
}

/** Where letters went that the editor’s binding deleted in one place and wrote in another. */
export function copiesOfLetters(): Copies {
  const copies = byId<Y.ID>()
  const returned = byId<true>()
  return {
    note(from, to) {
      if (from.client !== to.client || from.clock !== to.clock) copies.set(from, to)
    },
    noteReturn: (id) => returned.set(id, true),
    wasReturned: (id) => returned.get(id) === true,
    latestOf(id) {
      let latest = copies.get(id) ?? null
      for (let hops = 0; latest !== null && hops < mostHops; hops += 1) {
        const next = copies.get(latest)
        if (!next) break
        latest = next
      }
      return latest
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
