import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { Message } from '#lib/messages/message'

declare module '@tiptap/core' {
  interface EditorEvents {
    said: Message
    /** What the eye sees anyway */
    saidAloud: Message
    /** The keyboard asks for the tools above the text. */
    toTools: undefined
  }
}

/** Tells the person who writes why something is not done, or what comes next; until the caret moves. */
export const say = (editor: Editor, what: Message): void => {
  editor.emit('said', what)
}

/** Once the caret stands: what is said goes when it moves. */
export const sayOnceStill = (editor: Editor, what: Message): void => {
  setTimeout(() => say(editor, what))
}

/** The same for screen readers alone, where the text shows it. */
export const sayAloud = (editor: Editor, what: Message): void => {
  editor.emit('saidAloud', what)
}

/** What a tool of the editor has told last; null once the caret has moved on. */
export function useSaid(editor: Editor | null, how: 'said' | 'saidAloud'): Message | null {
  const [said, setSaid] = useState<Message | null>(null)
  useEffect(() => {
    if (!editor) return
    const forget = () => setSaid(null)
    editor.on(how, setSaid)
    editor.on('selectionUpdate', forget)
    return () => {
      editor.off(how, setSaid)
      editor.off('selectionUpdate', forget)
    }
  }, [editor, how])
  return said
}
