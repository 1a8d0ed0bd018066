import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { type ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { fitsSchema, isKnownChange } from '#lib/text/fits-schema'

/** What the binding writes by, into the document or into the view */
const acts = ['initView', '_forceRerender', '_prosemirrorChanged', 'renderSnapshot', 'unrenderSnapshot'] as const

/**
 * Looks at the text before y-tiptap does: before it is shown first, and before each change that comes from elsewhere. Where y-tiptap would
 * delete something that this page does not know, it lets go of the document for good and says so: the writing area is to be made anew,
 * with a place for that (unknown-parts).
 */
export const KeepUnknown = Extension.create<{ hasPlaces: boolean; onUnknown: () => void }>({
  name: 'keepUnknown',
  // Above Collaboration: its plugin reads the text when its view is made.
  priority: 1_100,
  /** `hasPlaces`: the schema has something more than the draft's */
  addOptions: () => ({ hasPlaces: false, onUnknown: () => {} }),
  addProseMirrorPlugins() {
    const { hasPlaces, onUnknown } = this.options
    return [
      new Plugin({
        view(view) {
          const { binding, type, doc }: { binding: ProsemirrorBinding; type: Y.XmlFragment; doc: Y.Doc } =
            ySyncPluginKey.getState(view.state)
          const check = () => {
            if (fitsSchema(type, view.state.schema)) return
            doc.off('beforeObserverCalls', look)
            letGo(binding)
            onUnknown()
          }
          const look = (change: Y.Transaction) => {
            if (change.origin !== ySyncPluginKey && (hasPlaces || !isKnownChange(change))) check()
          }
          doc.on('beforeObserverCalls', look)
          check()
          return { destroy: () => doc.off('beforeObserverCalls', look) }
        },
      }),
    ]
  },
})

/** From now on nothing goes from the document to the view, nor back. */
function letGo(binding: ProsemirrorBinding): void {
  binding.destroy()
  for (const act of acts) Object.defineProperty(binding, act, { value: () => {} })
}
