'use client'

import type { Editor } from '@tiptap/core'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'

/** The head of a tool beside the text: its name, and the button that closes it and leads back into the text. */
export function ToolHead({
  editor,
  title,
  close,
  onClose,
  children,
}: {
  editor: Editor
  title: string
  /** The name of the button */
  close: string
  onClose: () => void
  /** What stands before the title */
  children?: ReactNode
}) {
  return (
    <div className="tool-head">
      {children}
      <h2>{title}</h2>
      <button
        type="button"
        className="tool"
        aria-label={close}
        onClick={() => {
          onClose()
          editor.view.focus()
        }}
      >
        <X aria-hidden size={16} />
      </button>
    </div>
  )
}
