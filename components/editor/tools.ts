/** The tools of the editor, defined once for the toolbar and the slash menu. */
import type { Editor } from '@tiptap/core'
import type {} from '@tiptap/extension-collaboration'
import type { Command } from '@tiptap/pm/state'
import {
  ArrowDownToLine,
  ArrowUpToLine,
  Asterisk,
  AudioLines,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Bold,
  ChartColumn,
  FileText,
  FoldHorizontal,
  FoldVertical,
  Heading2,
  Heading3,
  Image as ImageIcon,
  Images,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  MonitorPlay,
  NotebookText,
  PanelLeft,
  PanelTop,
  Pilcrow,
  PilcrowLeft,
  Redo2,
  SeparatorHorizontal,
  Subscript,
  Superscript,
  Table,
  TextQuote,
  Trash2,
  Undo2,
} from 'lucide-react'
import type { writing } from '#lib/messages/en/writing'
import { isChartKind } from '#lib/text/chart'
import { turnParagraphs } from '#lib/text/direction-commands'
import { noteHere } from '#lib/text/footnote-commands'
import { deleteTable, insertTable, shapeCommands, tableAt, toggleHeader, writeBeside } from '#lib/text/table-commands'
import { openChart } from './charts.ts'
import type {} from './embeds.ts'
import { footnote as footnoteAt } from './footnotes.ts'
import { openGallery } from './galleries.ts'
import { openMedia } from './media-blocks.ts'
import { openPicture } from './pictures.ts'
import { tableIsFull } from './tables.ts'

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

const chart: Tool = {
  name: 'chart',
  icon: ChartColumn,
  keys: 'Mod-Alt-y',
  isActive: ({ state }) => isChartKind(tableAt(state)?.table.attrs.chart),
  run: openChart,
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

/** Runs a command of ProseMirror with the caret in the text. */
function act(editor: Editor, command: Command): void {
  editor.view.focus()
  command(editor.state, editor.view.dispatch, editor.view)
}

export const footnote: Tool = {
  name: 'footnote',
  icon: Asterisk,
  keys: 'Mod-Alt-f',
  isActive: ({ state }) => noteHere(state) !== null,
  run: footnoteAt,
}

const shaped =
  (name: keyof ReturnType<typeof shapeCommands>) =>
  (editor: Editor): void =>
    act(editor, shapeCommands(tableIsFull(editor))[name])

const isHeader = (which: 'headerRow' | 'headerColumn') => (editor: Editor) =>
  tableAt(editor.state)?.table.attrs[which] === true

/** Stand in place of the blocks while the caret is in a table. */
export const tableTools: Tool[] = [
  { name: 'rowAbove', icon: BetweenHorizontalStart, run: shaped('rowAbove') },
  { name: 'rowBelow', icon: BetweenHorizontalEnd, run: shaped('rowBelow') },
  { name: 'columnBefore', icon: BetweenVerticalStart, run: shaped('columnBefore') },
  { name: 'columnAfter', icon: BetweenVerticalEnd, run: shaped('columnAfter') },
  { name: 'deleteRow', icon: FoldVertical, run: shaped('deleteRow') },
  { name: 'deleteColumn', icon: FoldHorizontal, run: shaped('deleteColumn') },
  {
    name: 'headerRow',
    icon: PanelTop,
    isActive: isHeader('headerRow'),
    run: (editor) => act(editor, toggleHeader('headerRow')),
  },
  {
    name: 'headerColumn',
    icon: PanelLeft,
    isActive: isHeader('headerColumn'),
    run: (editor) => act(editor, toggleHeader('headerColumn')),
  },
  {
    name: 'writeAbove',
    icon: ArrowUpToLine,
    keys: 'Mod-Shift-Enter',
    run: (editor) => act(editor, writeBeside('above')),
  },
  { name: 'writeBelow', icon: ArrowDownToLine, keys: 'Mod-Enter', run: (editor) => act(editor, writeBeside('below')) },
  { name: 'deleteTable', icon: Trash2, run: (editor) => act(editor, deleteTable) },
  chart,
]

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
