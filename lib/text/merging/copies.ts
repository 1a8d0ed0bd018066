import * as Y from 'yjs'
import { keyOf } from '#lib/text/merging/units'

/** More stretches than a desk moves while somebody’s change is on its way */
const most = 2_000
const mostReturned = 50_000

export type Copies = {
  /** Notes that this stretch was taken away and written anew there. */
  note: (from: Y.ID, to: Y.ID, length: number) => void
  /** Notes that this unit was put back after it had been taken away unseen. */
  noteReturn: (id: Y.ID) => void
  wasReturned: (id: Y.ID) => boolean
  /** The unit in which this one lives on; null where it was not moved. */
  latestOf: (id: Y.ID) => Y.ID | null
}

/** Where letters went that the editor’s binding deleted in one place and wrote in another. */
export function copiesOfLetters(): Copies {
  const returned = new Set<string>()
  const stretches: { from: Y.ID; to: Y.ID; length: number }[] = []
  const copyOf = ({ client, clock }: Y.ID): Y.ID | null => {
    const found = stretches.findLast(
      ({ from, length }) => from.client === client && from.clock <= clock && clock < from.clock + length,
    )
    return found ? Y.createID(found.to.client, found.to.clock + clock - found.from.clock) : null
  }
  return {
    note(from, to, length) {
      const last = stretches.at(-1)
      if (last && follows(last.from, last.length, from) && follows(last.to, last.length, to)) last.length += length
      else stretches.push({ from, to, length })
      if (stretches.length > most) stretches.splice(0, stretches.length - most)
    },
    noteReturn(id) {
      if (returned.size > mostReturned) returned.clear()
      returned.add(keyOf(id))
    },
    wasReturned: (id) => returned.has(keyOf(id)),
    latestOf(id) {
      let latest = copyOf(id)
      for (let next = latest; next !== null; next = copyOf(next)) latest = next
      return latest
    },
  }
}

const follows = (one: Y.ID, length: number, next: Y.ID) =>
  one.client === next.client && one.clock + length === next.clock
