'use client'

import type { Editor } from '@tiptap/core'
import { LatePart } from './late-part.tsx'
import { late } from './late-parts.ts'
import type { BarTool } from './opened.ts'

/** The tool that is open, under the bars. */
export function OpenedTools({
  editor,
  opened,
  language,
  onClose,
}: {
  editor: Editor
  opened: { tool: BarTool } | null
  language: string
  onClose: () => void
}) {
  if (!opened) return null
  const given = { editor, asked: opened, onClose }
  if (opened.tool === 'characters')
    return <LatePart load={late.characters} asked={opened} given={{ editor, onClose }} />
  if (opened.tool === 'outline') return <LatePart load={late.outline} asked={opened} given={{ ...given, language }} />
  return <LatePart load={late.findBar} asked={opened} given={given} />
}
