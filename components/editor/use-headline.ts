'use client'
import type { Editor } from '@tiptap/core'
import { useEditorState } from './use-editor-state.ts'

/** The headline as it is typed; `stored` until the live text is there. */
export function useHeadline(editor: Editor | null, stored: string): string {
  const typed = useEditorState({ editor, selector: ({ editor: held }) => held?.state.doc.child(0).textContent ?? null })
  return (typed ?? stored).trim()
}
