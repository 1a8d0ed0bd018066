import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { message } from '#lib/messages/message'
import { isMarkdown } from '#lib/text/clipboard/markdown'
import { loadPasteReader, pasteReader } from './paste-reader.ts'

/** In milliseconds: so long the first keys have the page to themselves. */
const ahead = 1_000

/**
 * Fetches the reader of pastes when one can write. What is pasted or dropped before that waits for it, and then happens again as it came.
 * Where the reader can't be had nothing is pasted, and one is told: the words alone, by Mod-Shift-V, need no reader.
 */
export const LatePaste = Extension.create({
  name: 'latePaste',
  priority: 1_000,
  addProseMirrorPlugins() {
    const { editor } = this
    let isPlain = false
    return [
      new Plugin({
        view: () => {
          const timer = setTimeout(() => loadPasteReader().catch(() => {}), ahead)
          return { destroy: () => clearTimeout(timer) }
        },
        props: {
          handleDOMEvents: {
            keydown: (_, { shiftKey, key }) => {
              isPlain = shiftKey && key !== 'Insert'
              return false
            },
            paste: (_, event) => {
              const held = isPlain ? null : heldFor(event.clipboardData)
              return holds(editor, event, held && new ClipboardEvent('paste', { ...again, clipboardData: held }))
            },
            drop: (view, event) => {
              const held = view.dragging ? null : heldFor(event.dataTransfer)
              const { clientX, clientY } = event
              return holds(
                editor,
                event,
                held && new DragEvent('drop', { ...again, clientX, clientY, dataTransfer: held }),
              )
            },
          },
        },
      }),
    ]
  },
})

const again = { bubbles: true, cancelable: true }

/** A copy of what only the reader can read, as a browser takes it back once its event is over; null for all else. */
function heldFor(data: DataTransfer | null): DataTransfer | null {
  if (pasteReader() || !data || data.files.length > 0) return null
  const [html, plain] = [data.getData('text/html'), data.getData('text/plain')]
  if (html === '' && !plain.trimStart().startsWith('<') && !isMarkdown(plain)) return null
  const held = new DataTransfer()
  if (html !== '') held.setData('text/html', html)
  held.setData('text/plain', plain)
  return held
}

function holds(editor: Editor, event: Event, later: Event | null): boolean {
  if (!later) return false
  event.preventDefault()
  loadPasteReader().then(
    () => editor.isDestroyed || editor.view.dom.dispatchEvent(later),
    () => editor.isDestroyed || editor.emit('pasted', { said: [message('pasting.notFetched')] }),
  )
  return true
}
