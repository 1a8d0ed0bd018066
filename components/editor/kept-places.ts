/**
 * Places between the blocks of a text that stay where they are while people write. What is changed here maps them; a change from elsewhere
 * replaces the whole document (y-tiptap), so that Yjs is asked where the block before each one has gone.
 */
import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { type ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap'
import {
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  type RelativePosition,
  type Transaction as YTransaction,
} from 'yjs'

type Change = { keep: string; at: number } | { forget: string }

const places = new PluginKey<ReadonlyMap<string, number>>('keptPlaces')

/** Under a key that nothing else uses; `at` lies between two blocks of the text. */
export const keepPlace = (tr: Transaction, keep: string, at: number): Transaction => tr.setMeta(places, { keep, at })
export const forgetPlace = (tr: Transaction, forget: string): Transaction => tr.setMeta(places, { forget })

/** Where it is by now; the end of the text where it was never kept. */
export const placeKept = (state: EditorState, key: string): number =>
  Math.min(places.getState(state)?.get(key) ?? Number.POSITIVE_INFINITY, state.doc.content.size)

export const KeptPlaces = Extension.create({ name: 'keptPlaces', addProseMirrorPlugins: () => [keptPlaces()] })

export function keptPlaces(): Plugin {
  /** Before the change from elsewhere that comes next */
  let before = new Map<string, RelativePosition>()
  return new Plugin<ReadonlyMap<string, number>>({
    key: places,
    state: {
      init: () => new Map(),
      apply(tr, kept, old, state) {
        const change = tr.getMeta(places) as Change | undefined
        if (!change && (kept.size === 0 || !tr.docChanged)) return kept
        const fromElsewhere = tr.getMeta(ySyncPluginKey)?.isChangeOrigin === true
        const now = new Map(
          [...kept].map(([key, at]) => {
            const place = fromElsewhere ? before.get(key) : undefined
            return [key, place ? positionOf(old, state, place) : tr.mapping.map(at)]
          }),
        )
        if (change && 'keep' in change) now.set(change.keep, change.at)
        if (change && 'forget' in change) now.delete(change.forget)
        return now
      },
    },
    view(view) {
      const binding = bindingOf(view.state)
      const note = ({ origin }: YTransaction) => {
        const kept = places.getState(view.state)
        // A change from here is in the text before it is in Yjs, and needs nothing noted.
        if (!binding || !kept || kept.size === 0 || origin === ySyncPluginKey) return
        // Held by the block before it: what a colleague puts behind the place stays behind it.
        const place = (at: number) =>
          createRelativePositionFromTypeIndex(binding.type, view.state.doc.resolve(at).index(0), -1)
        before = new Map([...kept].map(([key, at]) => [key, place(at)]))
      }
      binding?.doc.on('beforeTransaction', note)
      return { destroy: () => binding?.doc.off('beforeTransaction', note) }
    },
  })
}

const bindingOf = (state: EditorState): ProsemirrorBinding | undefined => ySyncPluginKey.getState(state)?.binding

/** The blocks of Yjs and those of the text are the same, one by one. */
function positionOf(old: EditorState, { doc }: EditorState, place: RelativePosition): number {
  const { doc: shared } = bindingOf(old) ?? {}
  const found = shared && createAbsolutePositionFromRelativePosition(place, shared)
  let at = 0
  for (let index = 0; index < Math.min(found?.index ?? doc.childCount, doc.childCount); index += 1)
    at += doc.child(index).nodeSize
  return at
}
