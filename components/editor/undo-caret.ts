import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Selection, TextSelection } from '@tiptap/pm/state'
import {
  absolutePositionToRelativePosition,
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
  yUndoPluginKey,
} from '@tiptap/y-tiptap'
import { RelativePosition, type UndoManager } from 'yjs'

/** Each stays with a letter, whatever colleagues write around it: with the one before, or with the first that is selected. */
type End = { outside: RelativePosition; inside: RelativePosition | null }
type Place = { anchor: End; head: End }
/** Where one was before a change and after it; either is null where that could not be said. */
type Places = { before: Place | null; after: Place | null }
type Changed = { stackItem: { meta: Map<unknown, unknown> }; type: 'undo' | 'redo'; origin: unknown }

/** The place before the newest change by hand, until Yjs asks for it. */
const beforeKey = new PluginKey<Place | null>('undoCaret')

/**
 * After an undo the caret stands where it stood before the change that was undone, after a redo where it stood after it. y-tiptap
 * remembers the place with each change, but asks for it only when the text has changed already (tiptap #7102), and what it remembers
 * for a redo it reads from the text as it is after the undo. So each change keeps both its places here.
 *
 * Changes at two places are two changes, however fast one is at the other: Yjs by itself takes all of half a second as one.
 */
export const UndoCaret = Extension.create({
  name: 'undoCaret',
  addProseMirrorPlugins: () => [
    new Plugin<Place | null>({
      key: beforeKey,
      state: {
        init: () => null,
        apply(tr, before, old) {
          // A change that comes from Yjs is in its document already: places of the old text cannot be told any more.
          if (tr.getMeta(ySyncPluginKey)?.isChangeOrigin) return null
          return tr.getMeta('appendedTransaction') ? before : placeOf(old, old.selection)
        },
      },
      view(view) {
        const undoManager: UndoManager = yUndoPluginKey.getState(view.state).undoManager
        const placesOf = (stackItem: Changed['stackItem'] | null) =>
          stackItem?.meta.get(beforeKey) as Places | undefined

        const added = ({ stackItem, origin }: Changed) => {
          const undone = origin === undoManager ? placesOf(undoManager.currStackItem) : null
          const places: Places = undone
            ? { before: undone.after, after: undone.before }
            : { before: beforeKey.getState(view.state) ?? null, after: placeOf(view.state, view.state.selection) }
          stackItem.meta.set(beforeKey, places)
        }
        const updated = ({ stackItem }: Changed) => {
          const places = placesOf(stackItem)
          if (places) stackItem.meta.set(beforeKey, { ...places, after: placeOf(view.state, view.state.selection) })
        }
        const popped = ({ stackItem }: Changed) => {
          const before = placesOf(stackItem)?.before
          const selection = before ? selectionAt(view.state, before) : view.state.selection
          view.dispatch(
            view.state.tr
              .setSelection(selection ?? view.state.selection)
              .setMeta('addToHistory', false)
              .scrollIntoView(),
          )
        }
        undoManager.on('stack-item-added', added)
        undoManager.on('stack-item-updated', updated)
        undoManager.on('stack-item-popped', popped)
        return {
          update(_, old) {
            if (view.state.doc.eq(old.doc) && !view.state.selection.eq(old.selection)) undoManager.stopCapturing()
          },
          destroy() {
            undoManager.off('stack-item-added', added)
            undoManager.off('stack-item-updated', updated)
            undoManager.off('stack-item-popped', popped)
          },
        }
      },
    }),
  ],
})

const bindingOf = (state: EditorState): ProsemirrorBinding => ySyncPluginKey.getState(state).binding

function placeOf(state: EditorState, { anchor, head, from, empty }: Selection): Place {
  const { type, mapping } = bindingOf(state)
  const at = (position: number) => absolutePositionToRelativePosition(position, type, mapping)
  const end = (position: number): End => ({
    outside: at(position),
    // The next letter replaces what is selected: what a colleague writes right before it stays out of it.
    inside: empty || position !== from ? null : before(at(position + 1)),
  })
  return { anchor: end(anchor), head: end(head) }
}

/** The place before the letter that this one is after. */
const before = ({ type, tname, item }: RelativePosition) => item && new RelativePosition(type, tname, item, 0)

/** Null where its place is gone: a colleague may have taken the paragraph away. */
function selectionAt(state: EditorState, { anchor, head }: Place): Selection | null {
  const { doc, type, mapping } = bindingOf(state)
  const at = (place: RelativePosition | null) => place && relativePositionToAbsolutePosition(doc, type, place, mapping)
  const [from, to] = [anchor, head].map(({ outside, inside }) => at(inside) ?? at(outside))
  const size = state.doc.content.size
  if (from == null || to == null || from > size || to > size) return null
  return TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))
}
