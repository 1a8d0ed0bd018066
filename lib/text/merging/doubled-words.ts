/**
 * Words that two people moved at the same moment. To break a paragraph in two, or to make a heading of it, the editor’s binding deletes its
 * words and writes them anew; if somebody else does so meanwhile they stand there twice, and what a colleague deletes meanwhile comes back.
 */
import * as Y from 'yjs'
import type { Copies } from '#lib/text/merging/copies'
import { noteMove, type Taken, takenFrom, textsTakenFrom, writtenBy } from '#lib/text/merging/moves'
import { takeOut } from '#lib/text/merging/take-out'
import { type DeleteSet, findUnit, forgottenIn, keyOf, textsIn, unitsOf } from '#lib/text/merging/units'
import { fragmentName } from '#lib/text/ydoc'

/** A letter that stands twice: where it went before, and where this change put it */
type Twice = { former: Y.ID; hers: Y.ID }

/**
 * Sets right what a change did to words that it did not know had been moved or deleted, and notes what it moved itself. `sent` is all that it says it
 * deletes: nothing may be in there that was known to be deleted. To be asked before anything is freed.
 */
export function settleDoubled(doc: Y.Doc, transaction: Y.Transaction, sent: DeleteSet, copies: Copies): void {
  const written = writtenBy(transaction)
  const due: Y.ID[] = []
  for (const id of forgottenIn(doc, sent)) due.push(...idsOf(copies.latestOf(id)))
  let places: Places | null = null
  for (const words of textsTakenFrom(doc, sent)) {
    const taken = takenFrom(words, transaction, sent)
    const former = taken.map(({ id, goneBefore }) => (goneBefore ? copies.latestOf(id) : null))
    const hers = noteMove(taken, words, written, copies)
    const twice = surplus(doc, { taken, former, hers }, written.letters < taken.length, due)
    if (twice.length === 0) continue
    places ??= placesIn(doc)
    due.push(...settleTwice(doc, words, { taken, former, hers, twice }, { places, copies }))
  }
  if (due.length > 0) takeOut(doc, due)
}

const idsOf = (id: Y.ID | null): Y.ID[] => (id ? [id] : [])

type Moved = { taken: readonly Taken[]; former: readonly (Y.ID | null)[]; hers: readonly (Y.ID | null)[] }

/**
 * Adds to `due` what stands there though somebody deleted it, and gives what stands there twice. `isDeletion`: what was taken can’t have been written
 * elsewhere, where it was only not found among many changes sent as one.
 */
function surplus(doc: Y.Doc, { taken, former, hers }: Moved, isDeletion: boolean, due: Y.ID[]): Twice[] {
  const twice: Twice[] = []
  taken.forEach(({ goneBefore }, at) => {
    const [his, her] = [former[at] ?? null, hers[at] ?? null]
    if (!goneBefore) return
    if (her === null) due.push(...(isDeletion ? idsOf(his) : []))
    else if (his === null || (findUnit(doc, his)?.item.deleted ?? true)) due.push(her)
    else twice.push({ former: his, hers: her })
  })
  return twice
}

/** The texts of a document, by their order */
type Places = ReadonlyMap<Y.XmlText, number>
const placesIn = (doc: Y.Doc): Places =>
  new Map(textsIn(doc.getXmlFragment(fragmentName)).map((text, at) => [text, at]))

/** The copies that go: those whose absence leaves the words of this text in their order, and both places in use if that can be. */
function settleTwice(
  doc: Y.Doc,
  words: Y.XmlText,
  { taken, former, hers, twice }: Moved & { twice: readonly Twice[] },
  { places, copies }: { places: Places; copies: Copies },
): Y.ID[] {
  const placeOf = (id: Y.ID | null | undefined): number => {
    const parent = id && findUnit(doc, id)?.item.parent
    return parent instanceof Y.XmlText ? (places.get(parent) ?? -1) : -1
  }
  const indexOf = new Map(taken.map(({ id }, at) => [keyOf(id), at]))
  const formerPlaces: number[] = []
  const isHers: boolean[] = []
  for (const id of unitsOf(words)) {
    const at = indexOf.get(keyOf(id))
    formerPlaces.push(placeOf(at === undefined ? copies.latestOf(id) : former[at]))
    isHers.push(at !== undefined && hers[at] !== null)
  }
  const hersIn = { start: isHers.indexOf(true), end: isHers.lastIndexOf(true) }
  return [...Map.groupBy(twice, (each) => placeOf(each.former))].flatMap(([place, both]) => {
    const formerIn = { start: formerPlaces.indexOf(place), end: formerPlaces.lastIndexOf(place) }
    const isInOrder = place < placeOf(both[0]?.hers)
    // Where both have moved the same, what somebody has written there since stays with it.
    const alone = { former: holdsBut(doc, both, 'former'), hers: holdsBut(doc, both, 'hers') }
    const isSame = formerIn.start === hersIn.start && formerIn.end === hersIn.end
    const leavesHers = isSame && alone.former !== alone.hers ? alone.former : keepsSecond(formerIn, hersIn, isInOrder)
    return both.map((each) => {
      const [goes, stays] = leavesHers ? [each.former, each.hers] : [each.hers, each.former]
      // Whoever has not heard of this yet may still write about the copy that goes.
      copies.note(goes, stays)
      return goes
    })
  })
}

/** Whether the text with these letters holds no others. */
function holdsBut(doc: Y.Doc, both: readonly Twice[], which: keyof Twice): boolean {
  const parent = both[0] && findUnit(doc, both[0][which])?.item.parent
  return parent instanceof Y.XmlText && parent.length === both.length
}

type Range = { start: number; end: number }

/** Whether of two stretches of one text, which overlap and stand in two places now, the second one keeps what both have. */
function keepsSecond(one: Range, other: Range, isInOrder: boolean): boolean {
  if (one.end === other.end) return isInOrder
  if (one.start === other.start) return !isInOrder
  return one.end < other.end
}
