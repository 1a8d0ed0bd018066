'use client'

import type { Editor } from '@tiptap/core'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { useEffect, useState } from 'react'
import { recogniseWire } from '#lib/intake/actions'
import type { WirePart } from '#lib/intake/reading/wire'
import type { Range } from '#lib/text/claim-ranges'
import { withoutOpenings } from '#lib/text/wire-commands'

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Paragraphs came into the text, and stand here. */
    paragraphsPasted: Range
    /** The keyboard asks for the wire’s lines to be taken out: nothing where none were offered. */
    takesWireOut: undefined
  }
}

const mostLines = 14

/** The date, dateline and byline of what was pasted last, where it looks like an agency's, and the act that takes them out. */
export function useWire(editor: Editor | null) {
  const [parts, setParts] = useState<readonly WirePart[]>([])
  useEffect(() => {
    if (!editor) return
    let round = 0
    const look = async (range: Range) => {
      round += 1
      const own = round
      setParts([])
      const lines: string[] = []
      editor.state.doc.nodesBetween(range.from, range.to, (node) => {
        if (node.type.name === 'paragraph' || node.type.name === 'heading') lines.push(node.textContent)
        return !node.isTextblock
      })
      const first = lines.filter((line) => line.trim() !== '' && line.length <= 5_000).slice(0, mostLines)
      if (first.length < 2) return
      try {
        const answer = await recogniseWire(first)
        if (own === round && answer.ok && !editor.isDestroyed) setParts(answer.value)
      } catch {
        // It was an offer: without the newsroom there is none.
      }
    }
    const start = (range: Range) => void look(range)
    editor.on('paragraphsPasted', start)
    return () => {
      editor.off('paragraphsPasted', start)
    }
  }, [editor])
  return {
    parts,
    /** True where something was taken out */
    takeOut: (): boolean => {
      setParts([])
      const tr =
        editor?.isEditable &&
        withoutOpenings(
          editor.state,
          parts.map(({ words }) => words),
        )
      if (!editor || !tr) return false
      const { undoManager } = yUndoPluginKey.getState(editor.state) ?? {}
      undoManager?.stopCapturing()
      editor.view.dispatch(tr)
      undoManager?.stopCapturing()
      return true
    },
    leave: () => setParts([]),
  }
}
