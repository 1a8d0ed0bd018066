import { Extension } from '@tiptap/core'
import { DOMSerializer, type Mark, type Schema } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { type Copied, holdCopied, holdCopiedElsewhere, tokenOf } from '#lib/text/clipboard/copied-suggestions'
import { suggestedAsCounted, withoutComments, wordsOfSlice } from '#lib/text/copied'

/** Pages of the newsroom that are open tell each other of suggestions that were copied. */
const channelName = 'copied-suggestions'

/** What is copied goes to other programs without comments. What is cut or dragged is the same words elsewhere, and keeps them. */
export const CleanCopy = Extension.create({
  name: 'cleanCopy',
  // Above what Tiptap makes of a copy by itself
  priority: 1_000,
  addProseMirrorPlugins() {
    let moves = false
    const note = (moving: boolean) => () => {
      moves = moving
      return false
    }
    let channel: BroadcastChannel | null = null
    return [
      new Plugin({
        view: () => {
          const own = new BroadcastChannel(channelName)
          channel = own
          own.onmessage = ({ data }: MessageEvent<Copied>) => holdCopiedElsewhere(data)
          return { destroy: () => own.close() }
        },
        props: {
          handleDOMEvents: { copy: note(false), cut: note(true), dragstart: note(true) },
          transformCopied: (slice, view) => {
            const counted = suggestedAsCounted(slice, view.state)
            channel?.postMessage(holdCopied(counted, Date.now()))
            return moves ? counted : withoutComments(counted)
          },
          clipboardSerializer: serializerOf(this.editor.schema),
          clipboardTextSerializer: wordsOfSlice,
        },
      }),
    ]
  },
})

/** Other programs read what is suggested as what it is, by the elements that HTML has for it (HTML Living Standard 4.7). */
function serializerOf(schema: Schema): DOMSerializer {
  const as = (element: string) => (mark: Mark) => [element, { 'data-suggestion': tokenOf(mark) }, 0] as const
  return new DOMSerializer(DOMSerializer.nodesFromSchema(schema), {
    ...DOMSerializer.marksFromSchema(schema),
    insertion: as('ins'),
    deletion: as('del'),
    restyle: as('span'),
  })
}
