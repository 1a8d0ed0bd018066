/** Suggestions: words that are to come, to go or to look otherwise, in the paragraphs of all; and who decides on them, whosever they are. */
import type { Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { decideSuggestions } from '#lib/text/decide-suggestions'
import { asSuggestion } from '#lib/text/suggesting'
import { openSuggestions } from '#lib/text/suggestion-ranges'
import type { Edit, Weighted } from '#tests/faults/nemesis/hand'
import type { Page } from '#tests/faults/nemesis/page'
import { allPlaces, gapsIn } from '#tests/faults/nemesis/places'
import { placesOfWords } from '#tests/faults/nemesis/words'

function suggest(page: Page, person: string, tr: Transaction): void {
  const suggested = asSuggestion(page.state(), tr, person, new Date())
  if (suggested) page.dispatch(suggested)
}

const insert: Edit = (page, { random, person, word }) => {
  const place = random.pick(allPlaces(page.state().doc))
  const at = random.pick([place.to, ...gapsIn(place)])
  suggest(page, person, page.state().tr.insertText(`${word} `, at))
}

/** One word of anybody’s, in the paragraphs of all. */
function wordOfAll(page: Page, pick: <T>(list: readonly T[]) => T): [from: number, to: number] | null {
  const { from, parent } = pick(allPlaces(page.state().doc))
  if (parent.content.size !== parent.textContent.length) return null
  const found = placesOfWords(parent.textContent)
  if (found.length === 0) return null
  const { at, length } = pick(found)
  return [from + at, from + at + length]
}

const remove: Edit = (page, { random, person }) => {
  const word = wordOfAll(page, random.pick)
  if (word) suggest(page, person, page.state().tr.delete(...word))
}

const restyle: Edit = (page, { random, person }) => {
  const word = wordOfAll(page, random.pick)
  const { tr, schema } = page.state()
  const bold = schema.mark('bold')
  if (word) suggest(page, person, random.below(2) === 0 ? tr.addMark(...word, bold) : tr.removeMark(...word, bold))
}

const decide: Edit = (page, { random }) => {
  const open = openSuggestions(page.state().doc)
  if (open.length === 0) return
  const { id } = random.pick(open)
  decideSuggestions(page.doc, new Set([id]), random.below(2) === 0 ? 'accept' : 'reject', ySyncPluginKey)
}

export const suggestionEdits: readonly Weighted[] = [
  [3, insert],
  [2, remove],
  [1, restyle],
  [3, decide],
]
