/**
 * Letters that were moved and set right in one change: where each of them went, though some of them stand in another order. Whole words are
 * compared: letters of a word that only begins alike are another's, and would go with it.
 */
import { diffArrays } from 'diff'
import { wordsAndSigns } from '#lib/text/words-and-signs'

/** In words and signs that were added or taken away */
const mostEdits = 200
/** Fewer letters than these together may be others that only look alike. */
const together = 4
/** What stands in another order is compared once more by itself, so often. */
const mostRounds = 8
/** Work for all that a document learns from its log, in letters looked at; an alignment may look at each as often as there are edits */
const mostWork = 40_000_000

export type Aligner = (taken: string, written: string) => (number | null)[] | null

/** Gives for each letter of a text its place in another one; null for the whole where not nine in ten are there. */
export function aligner(): Aligner {
  let work = mostWork
  return (taken, written) => {
    const cost = (taken.length + written.length) * mostEdits
    if (cost > work) return null
    work -= cost
    const places = Array<number | null>(taken.length).fill(null)
    let [here, there] = [wordsIn(taken), wordsIn(written)]
    for (let round = 0; round < mostRounds; round += 1) {
      const { pairs, ...left } = compared(here, there)
      for (const [from, to] of pairs)
        for (let letter = 0; letter < from.text.length; letter += 1) places[from.at + letter] = to.at + letter
      if (pairs.length === 0) break
      here = left.here
      there = left.there
    }
    return 10 * places.filter((place) => place !== null).length >= 9 * taken.length ? places : null
  }
}

/** A word, or a sign, and where it stands */
type Word = { text: string; at: number }

function wordsIn(text: string): Word[] {
  let at = 0
  return wordsAndSigns(text).map((word) => {
    at += word.length
    return { text: word, at: at - word.length }
  })
}

/** The words that both have in the same order, and what is left of each. */
function compared(
  here: readonly Word[],
  there: readonly Word[],
): { pairs: [Word, Word][]; here: Word[]; there: Word[] } {
  const pairs: [Word, Word][] = []
  const left: { here: Word[]; there: Word[] } = { here: [], there: [] }
  const isSame = (one: Word, other: Word) => one.text === other.text
  let [from, to] = [0, 0]
  for (const { count, added, removed } of diffArrays([...here], [...there], {
    comparator: isSame,
    maxEditLength: mostEdits,
  }) ?? []) {
    const [taken, written] = [here.slice(from, from + (added ? 0 : count)), there.slice(to, to + (removed ? 0 : count))]
    from += taken.length
    to += written.length
    const letters = taken.reduce((sum, { text }) => sum + text.length, 0)
    if (added || removed || letters < together) {
      left.here.push(...taken)
      left.there.push(...written)
    } else
      taken.forEach((word, at) => {
        const other = written[at]
        if (other) pairs.push([word, other])
      })
  }
  return { pairs, ...left }
}
