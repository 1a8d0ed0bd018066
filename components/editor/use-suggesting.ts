'use client'

import type { Editor } from '@tiptap/core'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import { useEffect, useState } from 'react'
import { type Decision, decideSuggestions } from '#lib/text/decide-suggestions'
import { openSuggestions, type Suggested } from '#lib/text/suggestion-ranges'
import { useEditorState } from './use-editor-state.ts'

const none: readonly Suggested[] = []

export type Suggestions = {
  /** In reading order */
  open: readonly Suggested[]
  /** What is done in the editor is suggested */
  on: boolean
  turn: (on: boolean) => void
  /** This person may do nothing else here */
  only: boolean
  /** One change, that is undone as one */
  decide: (decision: Decision, ids: readonly string[]) => void
}

/** The suggestions in the open text, and whether one suggests oneself. */
export function useSuggesting(editor: Editor | null, only: boolean): Suggestions {
  const [on, setOn] = useState(false)
  const open = useEditorState({
    editor,
    selector: ({ editor: held }) => (held ? openSuggestions(held.state.doc) : none),
  })
  useEffect(() => {
    if (!editor) return
    setOn(editor.storage.suggesting.on)
    editor.on('suggests', setOn)
    return () => {
      editor.off('suggests', setOn)
    }
  }, [editor])
  useEffect(() => {
    if (!editor || editor.storage.suggesting.only === only) return
    Object.assign(editor.storage.suggesting, { on: only, only })
    editor.emit('suggests', only)
  }, [editor, only])
  return {
    open: open ?? none,
    on,
    only,
    turn: (next) => {
      if (!editor || only) return
      editor.storage.suggesting.on = next
      editor.emit('suggests', next)
    },
    decide: (decision, ids) => {
      if (!editor?.isEditable) return
      const { doc } = ySyncPluginKey.getState(editor.state)
      const undo = yUndoPluginKey.getState(editor.state)?.undoManager
      undo?.stopCapturing()
      decideSuggestions(doc, new Set(ids), decision, ySyncPluginKey)
      undo?.stopCapturing()
    },
  }
}
