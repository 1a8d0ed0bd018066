import { type CommandProps, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { redo, undo, ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'
import { colourOf, patternOf } from '#lib/drafts/colours'
import { message } from '#lib/messages/message'
import { besideSuggestions } from '#lib/text/beside-suggestions'
import { type NotSuggested, notSuggested } from '#lib/text/not-suggested'
import { wouldOnlySuggest } from '#lib/text/suggested-back'
import { asSuggestion } from '#lib/text/suggesting'
import { suggestedRanges } from '#lib/text/suggestion-ranges'
import { say } from './said.ts'

declare module '@tiptap/core' {
  interface EditorEvents {
    suggests: boolean
  }
  interface Storage {
    /** `only`: this person may do nothing else here */
    suggesting: { on: boolean; only: boolean }
  }
}

/** What is said of a suggestion to screen readers, by its kind and whose it is. */
export type Described = (kind: string, person: string) => string

/** What is said instead; `only`: who may do nothing else here is not told to switch it off. */
const refusals = {
  parted: (only: boolean) => (only ? 'suggestions.notPartedHere' : 'suggestions.notParted'),
  joined: (only: boolean) => (only ? 'suggestions.notJoinedHere' : 'suggestions.notJoined'),
  other: (only: boolean) => (only ? 'suggestions.wordsOnlyHere' : 'suggestions.wordsOnly'),
} as const satisfies Record<NotSuggested, (only: boolean) => string>

const lightsKey = new PluginKey<DecorationSet>('suggestionLights')

function lights(doc: Node, described: Described): DecorationSet {
  return DecorationSet.create(
    doc,
    suggestedRanges(doc).map(({ from, to, kind, mark }) =>
      Decoration.inline(from, to, {
        class: 'suggested',
        role: kind === 'restyle' ? 'mark' : kind,
        'data-kind': kind,
        'data-colour': colourOf(mark.attrs.person).slice(1),
        'data-pattern': patternOf(mark.attrs.person),
        'aria-description': described(kind, mark.attrs.person),
        ...(kind === 'restyle' && { 'data-style': `${mark.attrs.on ? '' : 'no-'}${mark.attrs.style}` }),
      }),
    ),
  )
}

/**
 * Suggesting: whatever somebody here does to the text, by whatever key, tool, paste or drop, is made a suggestion before it is done; what
 * can't be one is not done. Who writes leaves the suggestions of others alone. And all suggestions show.
 */
export const Suggesting = Extension.create<{ me: string; described: Described }, { on: boolean; only: boolean }>({
  name: 'suggesting',
  addOptions: () => ({ me: '', described: () => '' }),
  addStorage: () => ({ on: false, only: false }),
  dispatchTransaction({ transaction, next }) {
    if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey)) return next(transaction)
    if (!this.storage.on) return next(besideSuggestions(transaction))
    const suggested = asSuggestion(this.editor.state, transaction, this.options.me, new Date())
    if (suggested) next(suggested)
    else say(this.editor, message(refusals[notSuggested(transaction.before, transaction.doc)](this.storage.only)))
  },
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-e': ({ editor }) => {
        if (this.storage.only) say(editor, message('suggestions.youSuggest'))
        else this.storage.on = !this.storage.on
        editor.emit('suggests', this.storage.on)
        return true
      },
    }
  },
  // In place of Collaboration's, which takes back whatever is the newest change here: also what somebody has accepted since.
  addCommands() {
    const back = (step: 'undo' | 'redo') => () => (props: CommandProps) => {
      const { state, tr, dispatch, editor } = props
      const manager: UndoManager = yUndoPluginKey.getState(state).undoManager
      if (manager[`${step}Stack`].length === 0) return false
      tr.setMeta('preventDispatch', true)
      if (!dispatch) return true
      if (!this.storage.only || wouldOnlySuggest(manager, step, this.options.me)) return { undo, redo }[step](state)
      say(editor, message('suggestions.takenMeanwhile'))
      return true
    }
    return { undo: back('undo'), redo: back('redo') }
  },
  addProseMirrorPlugins() {
    const { described } = this.options
    return [
      new Plugin<DecorationSet>({
        key: lightsKey,
        state: {
          init: (_, { doc }) => lights(doc, described),
          apply: (tr, held) => (tr.docChanged ? lights(tr.doc, described) : held),
        },
        props: { decorations: (state) => lightsKey.getState(state) },
      }),
    ]
  },
})
