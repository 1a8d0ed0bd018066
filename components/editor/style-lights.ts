import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { StyleSeverity } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { replaceMatch } from '#lib/text/replace'
import { asOneStep } from './find.ts'
import { sayAloud } from './said.ts'

/** Words in the text that a rule is about. */
export type Place = {
  from: number
  to: number
  words: string
  ruleId: string
  severity: StyleSeverity
  explanation: string
  suggestions: readonly string[]
}

type Held = {
  places: readonly Place[]
  /** Whether they are underlined */
  lit: boolean
  /** The place that the box is open at */
  opened: Place | null
  decorations: DecorationSet
}
type Told = Partial<Pick<Held, 'places' | 'lit' | 'opened'>>

const styleKey = new PluginKey<Held>('styleLights')
const none: readonly Place[] = []

export const stylePlaces = (state: EditorState): readonly Place[] => styleKey.getState(state)?.places ?? none
export const openedPlace = (state: EditorState): Place | null => styleKey.getState(state)?.opened ?? null
export const tellStyle = (tr: Transaction, told: Told): Transaction =>
  tr.setMeta(styleKey, told).setMeta('addToHistory', false)

function decorate(doc: Node, { places, lit, opened }: Omit<Held, 'decorations'>): DecorationSet {
  if (!lit) return DecorationSet.empty
  const decorations = places.map((place) =>
    Decoration.inline(place.from, place.to, {
      class: 'style-found',
      'data-severity': place.severity,
      role: 'mark',
      'aria-description': place.explanation,
      ...(place === opened && { 'data-opened': '' }),
    }),
  )
  return DecorationSet.create(doc, decorations)
}

/** Those whose words still stand there, where they stand now. */
function moved({ places }: Held, { mapping, doc }: Transaction): Place[] {
  return places.flatMap((place) => {
    const [from, to] = [mapping.map(place.from, 1), mapping.map(place.to, -1)]
    if (to - from !== place.words.length || doc.textBetween(from, to, '\n', '\n') !== place.words) return []
    return [from === place.from ? place : { ...place, from, to }]
  })
}

const isIn = ({ from, to }: Place, { selection }: EditorState) => selection.from >= from && selection.to <= to

/** The place at the caret. */
const placeHere = (state: EditorState): Place | null => stylePlaces(state).find((place) => isIn(place, state)) ?? null

/** The next place, or the one before, round the ends; opens the box at it. */
function goToPlace(editor: Editor, step: 1 | -1): boolean {
  const { state } = editor
  const places = stylePlaces(state)
  const { from, to } = state.selection
  const next =
    step === 1
      ? (places.find((place) => place.from > from || (place.from === from && to === from)) ?? places[0])
      : (places.findLast((place) => place.from < from) ?? places.at(-1))
  if (!next) return false
  enterPlace(editor.view, next)
  const { words, explanation, suggestions } = next
  const [suggestion] = suggestions
  const said = { words, explanation }
  const spoken = suggestion
    ? message('stylePanel.spokenWith', { ...said, suggestion })
    : message('stylePanel.spoken', said)
  sayAloud(editor, spoken)
  return true
}

export function enterPlace(view: Editor['view'], place: Place): void {
  const selection = TextSelection.create(view.state.doc, place.from, place.to)
  view.dispatch(tellStyle(view.state.tr.setSelection(selection).scrollIntoView(), { opened: place }))
  view.focus()
}

export const closePlace = ({ view }: Editor): void => view.dispatch(tellStyle(view.state.tr, { opened: null }))

/** Writes other words in place of these: a change like any that one types, undone by itself. False where one may not write. */
export function takeSuggestion(editor: Editor, place: Place, words: string): boolean {
  const { state, isEditable } = editor
  if (!isEditable || state.doc.textBetween(place.from, place.to, '\n', '\n') !== place.words) return false
  const { tr } = state
  replaceMatch(tr, place, words)
  asOneStep(editor, tr.setSelection(TextSelection.create(tr.doc, place.from + words.length)).scrollIntoView())
  editor.view.focus()
  return true
}

/**
 * Underlines what the rules found, from what the worker told and stored nowhere. While somebody types, lines move along with their words and
 * go with them. F8 leads from one to the next, Alt-Enter writes the first suggestion, Alt-F8 leads into the box, Escape closes it.
 */
export const StyleLights = Extension.create({
  name: 'styleLights',
  priority: 950,
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      F8: () => goToPlace(editor, 1),
      'Shift-F8': () => goToPlace(editor, -1),
      'Alt-F8': () => {
        const place = placeHere(editor.state)
        if (!place) return false
        if (!openedPlace(editor.state)) enterPlace(editor.view, place)
        editor.emit('toStyleBox', undefined)
        return true
      },
      'Alt-Enter': () => {
        const place = openedPlace(editor.state) ?? placeHere(editor.state)
        const [first] = place?.suggestions ?? []
        return place !== null && first !== undefined && takeSuggestion(editor, place, first)
      },
      Escape: () => {
        if (!openedPlace(editor.state)) return false
        closePlace(editor)
        return true
      },
    }
  },
  addProseMirrorPlugins: () => [
    new Plugin<Held>({
      key: styleKey,
      state: {
        init: () => ({ places: none, lit: true, opened: null, decorations: DecorationSet.empty }),
        apply: (tr, held, _, state) => {
          const told: Told | undefined = tr.getMeta(styleKey)
          if (!told && !tr.docChanged && !(tr.selectionSet && held.opened)) return held
          const places = told?.places ?? (tr.docChanged ? moved(held, tr) : held.places)
          const wanted = told?.opened === undefined ? held.opened : told.opened
          const from = wanted && tr.mapping.map(wanted.from, 1)
          const still =
            wanted && (places.find((place) => place.from === from && place.ruleId === wanted.ruleId) ?? null)
          const opened = still && isIn(still, state) ? still : null
          const now = { places, lit: told?.lit ?? held.lit, opened }
          const movesAlong = !told && opened === null && held.opened === null && places.length === held.places.length
          if (movesAlong) return { ...now, decorations: held.decorations.map(tr.mapping, tr.doc) }
          return { ...now, decorations: decorate(tr.doc, now) }
        },
      },
      props: {
        decorations: (state) => styleKey.getState(state)?.decorations,
        handleClick: (view, at) => {
          const held = styleKey.getState(view.state)
          const place = held?.lit ? held.places.find(({ from, to }) => at >= from && at <= to) : undefined
          if (place)
            view.dispatch(
              tellStyle(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)), { opened: place }),
            )
          return false
        },
      },
    }),
  ],
})

declare module '@tiptap/core' {
  interface EditorEvents {
    /** The keyboard asks for the box at the words. */
    toStyleBox: undefined
  }
}
