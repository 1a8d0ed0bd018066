import type { Editor } from '@tiptap/core'
import { afterPaint } from './after-paint.ts'

const told = new WeakMap<Editor, Set<() => void>>()

/** Calls when changes of the text, the selection or what is shown in it have been drawn: once for all of a frame. Gives what ends it. */
export function onDrawn(editor: Editor, listener: () => void): () => void {
  const listeners = told.get(editor) ?? watched(editor)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function watched(editor: Editor): Set<() => void> {
  const listeners = new Set<() => void>()
  let callOff: (() => void) | null = null
  editor.on('transaction', () => {
    callOff ??= afterPaint(() => {
      callOff = null
      for (const listener of [...listeners]) listener()
    })
  })
  editor.on('destroy', () => callOff?.())
  told.set(editor, listeners)
  return listeners
}
