import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'

/** What stands beside or above the text while somebody uses it. */
export type Opened = 'find' | 'replace' | 'outline' | 'characters'

declare module '@tiptap/core' {
  interface EditorEvents {
    /** A key in the text asks for one of the tools beside it. */
    opens: Opened | 'fullScreen'
  }
}

/** The tool that is open, a new object each time that it is asked for; opening one closes another. */
export function useOpened(editor: Editor | null): [{ tool: Opened } | null, (tool: Opened | null) => void] {
  const [opened, setOpened] = useState<{ tool: Opened } | null>(null)
  useEffect(() => {
    if (!editor) return
    const open = (tool: Opened | 'fullScreen') => {
      if (tool !== 'fullScreen') setOpened({ tool })
    }
    editor.on('opens', open)
    return () => {
      editor.off('opens', open)
    }
  }, [editor])
  return [opened, (tool) => setOpened(tool && { tool })]
}
