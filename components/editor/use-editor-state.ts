'use client'

import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { deepEqual } from 'fast-equals'
import { useCallback, useRef, useSyncExternalStore } from 'react'
import { onDrawn } from './on-drawn.ts'

/** What was read last, of which state, by which selector */
type Held<Value> = { state: EditorState | undefined; selector: unknown; value: Value }

/**
 * What a selector reads of the editor, the same object as long as it says the same. Read when a change of the text stands on the screen, once
 * for all changes of a frame: no key waits for the parts of the page around the text.
 */
export function useEditorState<Given extends Editor | null, Value>({
  editor,
  selector,
}: {
  editor: Given
  selector: (given: { editor: Given }) => Value
}): Value {
  const held = useRef<Held<Value> | null>(null)
  const read = () => {
    const before = held.current
    const state = editor?.state
    if (before && before.state === state && before.selector === selector) return before.value
    const now = selector({ editor })
    const value = before && deepEqual(before.value, now) ? before.value : now
    held.current = { state, selector, value }
    return value
  }
  const subscribe = useCallback((redraw: () => void) => (editor ? onDrawn(editor, redraw) : () => {}), [editor])
  return useSyncExternalStore(subscribe, read, read)
}
