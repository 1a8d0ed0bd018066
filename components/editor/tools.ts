/** The tools of the editor, defined once for the toolbar and the slash menu; those of tables are in table-tools. */
import type { Editor } from '@tiptap/core'
import type {} from '@tiptap/extension-collaboration'
import {
  Asterisk,
  AudioLines,
  Bold,
  FileText,
  Heading2,
  Heading3,
  Image as ImageIcon,
  Images,
  Italic,
  List,
  ListOrdered,
  MessageSquareQuote,
  MonitorPlay,
  NotebookText,
  Pilcrow,
  PilcrowLeft,
  Redo2,
  SeparatorHorizontal,
  Subscript,
  Superscript,
  Table,
  TextQuote,
  Undo2,
} from 'lucide-react'
import { turnParagraphs } from '#lib/text/direction-commands'
import { noteHere } from '#lib/text/footnote-commands'
import { insertTable } from '#lib/text/table-commands'
import type {} from './embeds.ts'
import { footnote as footnoteAt } from './footnotes.ts'
import { openGallery } from './galleries.ts'
import { openMedia } from './media-blocks.ts'
import { openPicture } from './pictures.ts'
import { chart } from './table-tools.ts'
import { act, type Tool } from './tool.ts'

export const styles: Tool[] = [
  {
    name: 'bold',
    icon: Bold,
    keys: 'Mod-b',
    typed: '**bold**',
    isActive: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    icon: Italic,
    keys: 'Mod-i',
    typed: '*italic*',
    isActive: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
]

/** Set more rarely: in the menu at the end of the bar */
export const rarely: Tool[] = [
  {
    name: 'superscript',
    icon: Superscript,
    keys: 'Mod-.',
    isActive: (editor) => editor.isActive('superscript'),
    run: (editor) => editor.chain().focus().unsetSubscript().toggleSuperscript().run(),
  },
  {
    name: 'subscript',
    icon: Subscript,
    keys: 'Mod-,',
    isActive: (editor) => editor.isActive('subscript'),
    run: (editor) => editor.chain().focus().unsetSuperscript().toggleSubscript().run(),
  },
]

export const paragraph: Tool = {
  name: 'paragraph',
  icon: Pilcrow,
  keys: 'Mod-Alt-0',
  run: (editor) => editor.chain().focus().setParagraph().run(),
}

export const blocks: Tool[] = [
  {
    name: 'heading2',
    icon: Heading2,
    keys: 'Mod-Alt-2',
    typed: '##',
    isActive: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'heading3',
    icon: Heading3,
    keys: 'Mod-Alt-3',
    typed: '###',
    isActive: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: 'bulletList',
    icon: List,
    keys: 'Mod-Shift-8',
    typed: '-',
    isActive: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    icon: ListOrdered,
    keys: 'Mod-Shift-7',
    typed: '1.',
    isActive: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'blockquote',
    icon: TextQuote,
    keys: 'Mod-Shift-b',
    typed: '>',
    isActive: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: 'pullQuote',
    icon: MessageSquareQuote,
    isActive: (editor) => editor.isActive('pullQuote'),
    run: (editor) => editor.chain().focus().toggleNode('pullQuote', 'paragraph').run(),
  },
  {
    name: 'factBox',
    icon: NotebookText,
    isActive: (editor) => editor.isActive('factBox'),
    run: (editor) => editor.chain().focus().toggleWrap('factBox').run(),
  },
  {
    name: 'embed',
    icon: MonitorPlay,
    isActive: (editor) => editor.isActive('embed'),
    run: (editor) => editor.storage.embeds.open(),
  },
  {
    name: 'picture',
    icon: ImageIcon,
    keys: 'Mod-Alt-g',
    isActive: (editor) => editor.isActive('image'),
    run: openPicture,
  },
  {
    name: 'gallery',
    icon: Images,
    keys: 'Mod-Shift-Alt-g',
    isActive: (editor) => editor.isActive('gallery'),
    run: openGallery,
  },
  {
    name: 'sound',
    icon: AudioLines,
    keys: 'Mod-Alt-l',
    isActive: (editor) => editor.isActive('sound'),
    run: openMedia('sound'),
  },
  {
    name: 'document',
    icon: FileText,
    keys: 'Mod-Alt-d',
    isActive: (editor) => editor.isActive('document'),
    run: openMedia('document'),
  },
  {
    name: 'table',
    icon: Table,
    run: (editor) => act(editor, insertTable),
  },
  chart,
  {
    name: 'horizontalRule',
    icon: SeparatorHorizontal,
    typed: '---',
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
]

export const footnote: Tool = {
  name: 'footnote',
  icon: Asterisk,
  keys: 'Mod-Alt-f',
  isActive: ({ state }) => noteHere(state) !== null,
  run: footnoteAt,
}

/** The direction of the article, as its language has it. */
const directionIn = ({ view }: Editor) => (getComputedStyle(view.dom).direction === 'rtl' ? 'rtl' : 'ltr')

export const direction: Tool = {
  name: 'direction',
  icon: PilcrowLeft,
  keys: 'Mod-Shift-x',
  isActive: (editor) => editor.isActive({ dir: 'rtl' }) || editor.isActive({ dir: 'ltr' }),
  run: (editor) => {
    turnParagraphs(directionIn(editor))(editor.state, editor.view.dispatch)
    editor.view.focus()
  },
}

export const steps: Tool[] = [
  {
    name: 'undo',
    icon: Undo2,
    keys: 'Mod-z',
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: 'redo',
    icon: Redo2,
    keys: 'Mod-Shift-z',
    run: (editor) => editor.chain().focus().redo().run(),
  },
]
