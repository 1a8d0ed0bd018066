/** What a person does to a text, by chance, through the editor's own commands. Each word is its own and stands once. */

import { splitBlock, toggleMark } from '@tiptap/pm/commands'
import { TextSelection } from '@tiptap/pm/state'
import { besideSuggestions } from '#lib/text/beside-suggestions'
import { newId } from '#lib/text/new-id'
import type { Edit, Hand, Weighted } from '#tests/faults/nemesis/hand'
import { type Change, changed, type Page } from '#tests/faults/nemesis/page'
import { allPlaces, gapsIn, ownPlaces, type Place } from '#tests/faults/nemesis/places'
import { suggestionEdits } from '#tests/faults/nemesis/suggestion-edits'
import { tableEdits } from '#tests/faults/nemesis/table-edits'
import { isHers, placesOfWords } from '#tests/faults/nemesis/words'
import type { Chance } from '../../../prisma/seed/chance.ts'

type Typing = (page: Page, at: number, hand: Hand) => void

/** As one types where others have suggestions. */
const typeWord: Typing = (page, at, { word }) => {
  const tr = page.state().tr.insertText(`${word} `, at)
  page.dispatch(besideSuggestions(tr.setSelection(TextSelection.create(tr.doc, at + word.length + 1))))
}

/** A footnote of one word. */
const typeNote: Typing = (page, at, { word }) => {
  const { tr, schema } = page.state()
  const note = schema.mark('footnote', { id: newId(Date.now()) })
  tr.insert(at, schema.text(`${word} `, [note]))
  page.dispatch(besideSuggestions(tr.setSelection(TextSelection.create(tr.doc, at + word.length + 1))))
}

/** At the end of one of these, or between two words of it. */
const typing =
  (places: (page: Page, hand: Hand) => Place[], type: Typing): Edit =>
  (page, hand) => {
    const all = places(page, hand)
    if (all.length === 0) return newParagraph(page, hand)
    const place = hand.random.pick(all)
    type(page, hand.random.pick([place.to, place.to, ...gapsIn(place)]), hand)
  }

const own = (page: Page, { hers }: Hand) => ownPlaces(page.state().doc, hers)
const everybodys = (page: Page) => allPlaces(page.state().doc)

/** Begins a paragraph of her own behind any other block. */
const newParagraph: Edit = (page, { random, word }) => {
  const { doc, schema, tr } = page.state()
  const ends: number[] = []
  doc.forEach((node, offset, index) => {
    if (index > 0) ends.push(offset + node.nodeSize)
  })
  page.dispatch(tr.insert(random.pick(ends), schema.node('paragraph', null, schema.text(`${word} `))))
}

/** Breaks a paragraph in two, between words. */
const split: Edit = (page, hand) => {
  const places = everybodys(page)
  const gaps = places.length > 0 ? gapsIn(hand.random.pick(places)) : []
  if (gaps.length > 0) page.run(splitBlock, hand.random.pick(gaps))
}

/** Marks some words, of hers or of everybody. */
const mark: Edit = (page, hand) => {
  const { random } = hand
  const places = everybodys(page).filter(({ from, to }) => to - from >= 2)
  if (places.length === 0) return
  const { from, to } = random.pick(places)
  const type = page.state().schema.marks[random.pick(['bold', 'italic', 'superscript', 'link'])]
  if (!type) return
  const start = from + random.below(to - from - 1)
  const attrs = type.name === 'link' ? { href: `https://paper.example/${random.below(1_000)}` } : null
  page.run(toggleMark(type, attrs), start, start + 1 + random.below(to - start))
}

/** Makes a heading of a paragraph, or the reverse. */
const turn: Edit = (page, hand) => {
  const places = everybodys(page)
  if (places.length === 0) return
  const { from, to, parent } = hand.random.pick(places)
  const { tr, schema } = page.state()
  const type = schema.nodes[parent.type.name === 'heading' ? 'paragraph' : 'heading']
  if (type) page.dispatch(tr.setBlockType(from, to, type, type.name === 'heading' ? { level: 2 } : null))
}

/** Takes one of her words out again. */
const takeOut: Edit = (page, { random, hers }) => {
  const { doc, tr } = page.state()
  const found: [from: number, to: number][] = []
  doc.descendants((node, at) => {
    for (const { at: index, word, length } of placesOfWords(node.text ?? ''))
      if (isHers(word, hers)) found.push([at + index, at + index + length])
  })
  if (found.length < 3) return
  const [from, to] = random.pick(found)
  tr.delete(from, to)
  page.dispatch(besideSuggestions(tr.setSelection(TextSelection.create(tr.doc, from))))
}

const edits: readonly Weighted[] = [
  [10, typing(own, typeWord)],
  [6, typing(everybodys, typeWord)],
  [1, typing(own, typeNote)],
  [1, typing(everybodys, typeNote)],
  [2, newParagraph],
  [1, split],
  [2, mark],
  [1, turn],
  [2, takeOut],
  ...tableEdits,
  ...suggestionEdits,
]
const weights = edits.reduce((sum, [weight]) => sum + weight, 0)

/** One edit by chance. Gives what it changed in the words; null where it changed nothing. */
export const edit = (doc: Page['doc'], hand: Hand): Change | null =>
  changed(doc, (page) => drawn(hand.random)(page, hand))

function drawn(random: Chance): Edit {
  let left = random.below(weights)
  for (const [weight, chosen] of edits) {
    if (left < weight) return chosen
    left -= weight
  }
  return newParagraph
}
