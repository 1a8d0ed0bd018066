import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'

/** Stands under the bars while somebody uses it; one at a time */
export type BarTool = 'find' | 'replace' | 'outline' | 'characters'
export type Opened = BarTool | 'beside'

declare module '@tiptap/core' {
  interface EditorEvents {
    /** A key in the text asks for one of the tools beside it. */
    opens: Opened | 'fullScreen'
  }
}

/** Each is a new object whenever it is asked for, so that it takes the focus again. */
type Now = { bar: { tool: BarTool } | null; beside: { source?: string } | null }

const withOpen =
  (tool: Opened) =>
  (held: Now): Now =>
    tool === 'beside' ? { ...held, beside: {} } : { ...held, bar: { tool } }

/** The tools that are open: at most one under the bars, which closes another, and a piece or a source beside the text. */
export function useOpened(editor: Editor | null) {
  const [now, setNow] = useState<Now>({ bar: null, beside: null })
  const open = (tool: Opened) => setNow(withOpen(tool))
  useEffect(() => {
    if (!editor) return
    const asked = (tool: Opened | 'fullScreen') => {
      if (tool !== 'fullScreen') setNow(withOpen(tool))
    }
    editor.on('opens', asked)
    return () => {
      editor.off('opens', asked)
    }
  }, [editor])
  return {
    ...now,
    open,
    /** A source beside the text */
    openSource: (source: string) => setNow((held) => ({ ...held, beside: { source } })),
    closeBar: () => setNow((held) => ({ ...held, bar: null })),
    closeBeside: () => setNow((held) => ({ ...held, beside: null })),
  }
}
