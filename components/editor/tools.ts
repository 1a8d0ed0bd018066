/** What can be done to the text, once for the toolbar and once for the slash menu. */
import type { Editor } from '@tiptap/core'
import type {} from '@tiptap/extension-collaboration'
import {
  Bold,
  Heading2,
  Heading3,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Redo2,
  SeparatorHorizontal,
  TextQuote,
  Undo2,
} from 'lucide-react'

export type Tool = {
  name: string
  label: string
  icon: LucideIcon
  /** As Tiptap writes keys */
  keys?: string
  /** What one may type instead, and further words that find it in the slash menu */
  typed?: string
  also?: string
  /** Missing where the tool is an act and not a state */
  isActive?: (editor: Editor) => boolean
  run: (editor: Editor) => void
}

export const styles: Tool[] = [
  {
    name: 'bold',
    label: 'Bold',
    icon: Bold,
    keys: 'Mod-b',
    typed: '**bold**',
    isActive: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    label: 'Italic',
    icon: Italic,
    keys: 'Mod-i',
    typed: '*italic*',
    isActive: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
]

export const paragraph: Tool = {
  name: 'paragraph',
  label: 'Paragraph',
  icon: Pilcrow,
  keys: 'Mod-Alt-0',
  also: 'text plain',
  run: (editor) => editor.chain().focus().setParagraph().run(),
}

export const blocks: Tool[] = [
  {
    name: 'heading2',
    label: 'Subhead',
    icon: Heading2,
    keys: 'Mod-Alt-2',
    typed: '##',
    also: 'heading title',
    isActive: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'heading3',
    label: 'Lesser subhead',
    icon: Heading3,
    keys: 'Mod-Alt-3',
    typed: '###',
    also: 'heading title small',
    isActive: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: 'bulletList',
    label: 'List',
    icon: List,
    keys: 'Mod-Shift-8',
    typed: '-',
    also: 'bullet points',
    isActive: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    label: 'Numbered list',
    icon: ListOrdered,
    keys: 'Mod-Shift-7',
    typed: '1.',
    also: 'ordered',
    isActive: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'blockquote',
    label: 'Quote',
    icon: TextQuote,
    keys: 'Mod-Shift-b',
    typed: '>',
    also: 'blockquote citation',
    isActive: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: 'horizontalRule',
    label: 'Divider',
    icon: SeparatorHorizontal,
    typed: '---',
    also: 'rule line break',
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
]

export const steps: Tool[] = [
  {
    name: 'undo',
    label: 'Undo',
    icon: Undo2,
    keys: 'Mod-z',
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: 'redo',
    label: 'Redo',
    icon: Redo2,
    keys: 'Mod-Shift-z',
    run: (editor) => editor.chain().focus().redo().run(),
  },
]
