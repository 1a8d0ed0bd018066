/** Letters that were moved and set right in one change: where each of them went, though some of them stand in another order. */
import { diffArrays } from 'diff'

/** In letters that were added or taken away */
const mostEdits = 200
/** Fewer letters than these together may be others that only look alike. */
const together = 4
/** Work for all that a document learns from its log, in letters looked at; an alignment may look at each as often as there are edits */
const mostWork = 40_000_000

export type Aligner = (taken: string, written: string) => (number | null)[] | null

/** Gives for each letter of a text its place in another one; null for the whole where they are not alike. */
export function aligner(): Aligner {
  let work = mostWork
  return (taken, written) => {
    const cost = (taken.length + written.length) * mostEdits
    if (cost > work) return null
    work -= cost
    const changes = diffArrays(taken.split(''), written.split(''), { maxEditLength: mostEdits })
    if (!changes) return null
    const places: (number | null)[] = []
    const added: { at: number; text: string }[] = []
    const removed: { at: number; text: string }[] = []
    let at = 0
    for (const change of changes) {
      const text = change.value.join('')
      const isSure = !change.added && !change.removed && text.length >= together
      if (isSure) for (let index = 0; index < text.length; index += 1) places.push(at + index)
      else if (!change.added) {
        removed.push({ at: places.length, text })
        places.push(...Array<null>(text.length).fill(null))
      }
      if (!change.removed) {
        if (!isSure) added.push({ at, text })
        at += text.length
      }
    }
    // What stands in another order
    for (const { at: from, text } of removed) {
      if (text.length < together) continue
      const index = added.findIndex((each) => each.text === text)
      const found = index < 0 ? undefined : added.splice(index, 1)[0]
      if (found) for (let letter = 0; letter < text.length; letter += 1) places[from + letter] = found.at + letter
    }
    return 2 * places.filter((place) => place !== null).length >= taken.length ? places : null
  }
}
