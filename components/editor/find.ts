import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, type EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'
import type { Range } from '#lib/text/claim-ranges'
import { patternOf, type Wanted } from '#lib/text/find'
import { replaceMatch, replaceMatches } from '#lib/text/replace'
import { type Matches, matchesAfter, matchesShown } from './matches-shown.ts'
import { nearEdge } from './near-edge.ts'

export const findKey = new PluginKey<Matches | null>('find')

/** Shows the words that somebody looks for. Which one is the current one is said by the selection, which follows everybody's typing. */
export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins: () => [
    new Plugin<Matches | null>({
      key: findKey,
      state: {
        init: () => null,
        apply: (tr, held) => {
          const told: Wanted | null | undefined = tr.getMeta(findKey)
          if (told === undefined) return held && tr.docChanged ? matchesAfter(tr, held) : held
          const pattern = told && patternOf(told)
          return pattern ? matchesShown(tr.doc, pattern, 'found') : null
        },
      },
      props: {
        decorations: (state) => {
          const held = findKey.getState(state)
          const match = held?.matches[currentMatch(state)]
          if (!held || !match) return held?.shown
          return held.shown.add(state.doc, [Decoration.inline(match.from, match.to, { class: 'found-current' })])
        },
      },
    }),
  ],
})

/** Which match is selected; -1 where none is. */
function currentMatch(state: EditorState): number {
  const { from, to } = state.selection
  const matches = findKey.getState(state)?.matches ?? []
  const at = firstFrom(matches, from)
  return matches[at]?.from === from && matches[at]?.to === to ? at : -1
}

/** The first match that begins here or later; as many as there are where none does. */
function firstFrom(matches: readonly Range[], place: number): number {
  let [low, high] = [0, matches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((matches[middle]?.from ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

export const found = (state: EditorState) => ({
  matches: findKey.getState(state)?.matches ?? [],
  at: currentMatch(state),
})

/** Shows all places of these words; null shows none. Nothing of the text changes. */
export const lookFor = (wanted: Wanted | null, { tr }: EditorState): Transaction =>
  tr.setMeta(findKey, wanted).setMeta('addToHistory', false)

/** Selects the next match or the one before, from the selection on and round the ends. With 0, also one that begins right here. */
export function goToMatch({ view }: Editor, step: 1 | -1 | 0): void {
  const tr = toMatch(view.state, step)
  if (!tr) return
  view.dispatch(tr)
  intoSight(view)
}

/** ProseMirror scrolls only to where the focus is, and that is in the field. */
function intoSight(view: EditorView): void {
  const match = view.dom.querySelector('.found-current')
  if (!match) return
  const { top, bottom } = match.getBoundingClientRect()
  if (top < nearEdge.top + 40 || bottom > window.innerHeight - nearEdge.bottom)
    match.scrollIntoView({ block: 'center', inline: 'nearest' })
}

function toMatch(state: EditorState, step: 1 | -1 | 0): Transaction | null {
  const { matches, at } = found(state)
  const next =
    at >= 0 ? at + step : firstFrom(matches, state.selection.from + (step === 1 ? 1 : 0)) - (step === -1 ? 1 : 0)
  const match = matches[(next + matches.length) % matches.length]
  return match
    ? state.tr.setSelection(TextSelection.create(state.doc, match.from, match.to)).setMeta('addToHistory', false)
    : null
}

/** Replaces the selected match. Null where none is selected: then one looks at the next one first. */
export function replaceHere(state: EditorState, words: string): Transaction | null {
  const { matches, at } = found(state)
  const match = matches[at]
  if (!match) return null
  const { tr } = state
  replaceMatch(tr, match, words)
  // Behind the new words, so that what they contain is not found again.
  return tr.setSelection(TextSelection.create(tr.doc, match.from + words.length))
}

export function replaceAll(state: EditorState, words: string): Transaction {
  const { tr } = state
  replaceMatches(tr, found(state).matches, words)
  return tr
}

/** One change that is undone by itself, whatever was typed right before and behind it. */
export function asOneStep({ view }: Editor, tr: Transaction): void {
  const undoManager: UndoManager | undefined = yUndoPluginKey.getState(view.state)?.undoManager
  undoManager?.stopCapturing()
  view.dispatch(tr)
  undoManager?.stopCapturing()
}
