import type { Editor } from '@tiptap/core'
import { pinnedRange } from './pinned-range.ts'

/** The rectangle of the pinned range on the screen, for a box beside it. */
export function pinnedRect(editor: Editor): DOMRect {
  const stretch = pinnedRange(editor.state)
  if (!stretch) return new DOMRect()
  const from = editor.view.coordsAtPos(stretch.from, 1)
  const to = editor.view.coordsAtPos(stretch.to, -1)
  return new DOMRect(Math.min(from.left, to.left), from.top, Math.abs(to.left - from.left), to.bottom - from.top)
}
