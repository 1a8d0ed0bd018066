/** Sets right what somebody who only suggests sent: what is text stays text, and what she wrote as text is suggested. */
import type * as Y from 'yjs'
import { writtenIn } from '#lib/text/decide-suggestions'
import { keyOf } from '#lib/text/mark-keys'
import { inPieces, newPart } from '#lib/text/seal-suggestions'
import { subsequence } from '#lib/text/subsequence'
import { undeleted } from '#lib/text/undeleted'
import type { Part, Piece, Values, WithoutOwn } from '#lib/text/without-own'

/** A letter that is text and no suggestion, or is to be suggested: with the suggestion that it stands beside, if any */
export type Mend = Piece & { suggested: boolean; beside: Values | null }

/**
 * What is to be set right so that these words, without hers, say what they said: null where a letter is gone, or one has come that is not new.
 */
export function mendsOf(was: readonly Piece[], part: readonly Piece[], clocks: WithoutOwn['clocks']): Mend[] | null {
  const isNew = new Map([...new Set(part.map(({ words }) => words))].map((words) => [words, newIn(words, clocks)]))
  const letters = part.flatMap(lettersIn)
  const sought = was.filter(({ own }) => own.length === 0).flatMap(lettersIn)
  const among = letters.map(({ letters: letter, looks, own, words, at }) => ({
    is: letter + looks,
    optional: own.length > 0 || isNew.get(words)?.[at] === true,
  }))
  const used = subsequence(
    sought.map(({ letters: letter, looks }) => letter + looks),
    among,
  )
  return (
    used &&
    letters.flatMap((each, at) => {
      const suggested = !used[at]
      if (suggested === each.own.length > 0) return []
      return [{ ...each, suggested, beside: suggested ? besideOwn(letters, used, at) : null }]
    })
  )
}

function lettersIn(piece: Piece): Piece[] {
  let end = piece.at
  return [...piece.letters].map((letter) => {
    end += letter.length
    return { ...piece, letters: letter, at: end - letter.length }
  })
}

/** The mark of her insertion next to this letter, and to those around it that are to be suggested as well */
function besideOwn(letters: readonly Piece[], used: readonly boolean[], at: number): Values | null {
  const joins = (place: number) => used[place] === false && letters[place]?.own.length === 0
  let [before, behind] = [at, at]
  while (joins(before)) before -= 1
  while (joins(behind)) behind += 1
  return markOf(letters[before]) ?? markOf(letters[behind])
}

const markOf = (piece: Piece | undefined): Values | null =>
  piece?.own[0] === undefined ? null : (piece.marks[piece.own[0]] as Values)

/** A mark that loses letters is made anew on those that it keeps: which letters count goes by the words that it says. */
export function setRight(doc: Y.Doc, parts: readonly Part[], mends: readonly Mend[], fresh: Values): void {
  const remade = new Set(mends.flatMap(({ own }) => own))
  const isText = (each: Piece) =>
    mends.some(({ suggested, words, at }) => !suggested && words === each.words && at === each.at)
  const kept = parts
    .flatMap((part) => (typeof part === 'string' ? [] : part))
    .filter(({ own }) => own.some((key) => remade.has(key)))
    .flatMap(lettersIn)
    .filter((each) => !isText(each))
    .map((each) => ({ ...each, beside: markOf(each) }))
  for (const { words, at, letters, attributes } of writtenIn(doc)) {
    const going = Object.keys(attributes).filter((key) => remade.has(key))
    if (going.length > 0) words.format(at, letters.length, Object.fromEntries(going.map((key) => [key, null])))
  }
  const coming = [...kept, ...mends.filter(({ suggested }) => suggested)].toSorted((one, other) => one.at - other.at)
  for (const { words, at, letters, beside } of inRows(coming)) {
    let place = at
    for (const said of inPieces(letters)) {
      const { id, at: since } = beside ?? fresh
      const value = { id, person: fresh.person, at: since, part: newPart(), words: said }
      words.format(place, said.length, { [keyOf('insertion', value)]: value })
      place += said.length
    }
  }
}

type Coming = Pick<Mend, 'words' | 'at' | 'letters' | 'beside'>

function inRows(letters: readonly Coming[]): Coming[] {
  const rows: Coming[] = []
  for (const each of letters) {
    const last = rows.find(
      ({ words, at, letters: on, beside }) =>
        words === each.words && at + on.length === each.at && beside?.id === each.beside?.id,
    )
    if (last) last.letters += each.letters
    else rows.push({ ...each })
  }
  return rows
}

/** Of each place in these words, whether what stands there came after this state. */
function newIn(words: Y.XmlText, clocks: ReadonlyMap<number, number>): boolean[] {
  const found: boolean[] = []
  for (const item of undeleted(words))
    if (item.countable)
      for (let each = 0; each < item.length; each += 1)
        found.push(item.id.clock + each >= (clocks.get(item.id.client) ?? 0))
  return found
}
