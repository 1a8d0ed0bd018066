import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'
import type { Range } from '#lib/text/claim-ranges'
import { type Finder, finderOf, matchesIn, patternOf, type Wanted } from '#lib/text/find'
import { replaceMatch, replaceMatches } from '#lib/text/replace'
import { nearEdge } from './near-edge.ts'

type Held = { find: Finder; matches: readonly Range[]; shown: DecorationSet } | null

export const findKey = new PluginKey<Held>('find')

/** More are counted and gone through, but not shown all at once. */
const mostShown = 2_000

const shownAt = ({ from, to }: Range) => Decoration.inline(from, to, { class: 'found' })
const allShown = (doc: Node, matches: readonly Range[]) =>
  matches.length > mostShown ? DecorationSet.empty : DecorationSet.create(doc, matches.map(shownAt))

/** Shows the words that somebody looks for. Which one is the current one is said by the selection, which follows everybody's typing. */
export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins: () => [
    new Plugin<Held>({
      key: findKey,
      state: {
        init: () => null,
        apply: (tr, held) => {
          const told: Wanted | null | undefined = tr.getMeta(findKey)
          if (told === undefined) return held && tr.docChanged ? after(tr, held) : held
          const pattern = told && patternOf(told)
          if (!pattern) return null
          const find = finderOf(pattern)
          const matches = matchesIn(tr.doc, find)
          return { find, matches, shown: allShown(tr.doc, matches) }
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

/** Only blocks that changed are looked at anew, and drawn anew; what comes from others replaces the whole document. */
function after(tr: Transaction, { find, matches: before, shown: drawn }: NonNullable<Held>): NonNullable<Held> {
  const matches = matchesIn(tr.doc, find)
  const isPatched = before.length <= mostShown && matches.length <= mostShown && !tr.getMeta(ySyncPluginKey)
  if (!isPatched) return { find, matches, shown: allShown(tr.doc, matches) }
  let shown = drawn.map(tr.mapping, tr.doc)
  for (const { from, to } of changedBlocks(tr)) {
    shown = shown.remove(shown.find(from, to))
    shown = shown.add(tr.doc, matches.filter((match) => match.from >= from && match.to <= to).map(shownAt))
  }
  return { find, matches, shown }
}

function changedBlocks(tr: Transaction): Range[] {
  const blocks = new Map<number, Range>()
  tr.mapping.maps.forEach((map, index) => {
    const rest = tr.mapping.slice(index + 1)
    map.forEach((_from, _to, start, end) => {
      tr.doc.nodesBetween(rest.map(start, -1), rest.map(end, 1), (node, at) => {
        if (node.isTextblock) blocks.set(at, { from: at, to: at + node.nodeSize })
        return !node.isTextblock
      })
    })
  })
  return [...blocks.values()]
}

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
