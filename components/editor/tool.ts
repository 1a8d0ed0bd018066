/** What a tool of the editor is, for the toolbar and the slash menu. */
import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import type { LucideIcon } from 'lucide-react'
import type { writing } from '#lib/messages/en/writing'
import type { shapeCommands } from '#lib/text/table-commands'

/** Its words are those of the catalog's namespace `writing`, under the same name. */
export type ToolName =
  | keyof typeof writing.also
  | 'bold'
  | 'italic'
  | 'superscript'
  | 'subscript'
  | 'direction'
  | keyof ReturnType<typeof shapeCommands>
  | 'headerRow'
  | 'headerColumn'
  | 'writeAbove'
  | 'writeBelow'
  | 'deleteTable'
  | 'undo'
  | 'redo'
  | 'link'
  | 'cite'
  | 'comment'
  | 'lights'

export type Tool = {
  name: ToolName
  icon: LucideIcon
  /** As Tiptap writes keys */
  keys?: string
  /** Characters that one may type instead */
  typed?: string
  /** Missing where the tool is an act and not a state */
  isActive?: (editor: Editor) => boolean
  run: (editor: Editor) => void
}

/** Tools for which the catalog has further words that find them in the menu of “/” */
const alsoFound: readonly string[] = [
  'paragraph',
  'heading2',
  'heading3',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'factBox',
  'embed',
  'picture',
  'gallery',
  'sound',
  'document',
  'table',
  'chart',
  'footnote',
  'horizontalRule',
] satisfies (keyof typeof writing.also)[]

export const isAlso = (name: ToolName): name is keyof typeof writing.also => alsoFound.includes(name)

/** Runs a command of ProseMirror with the caret in the text. */
export function act(editor: Editor, command: Command): void {
  editor.view.focus()
  command(editor.state, editor.view.dispatch, editor.view)
}
