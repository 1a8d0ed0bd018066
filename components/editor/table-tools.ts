/** The tools of a table, and the chart that may be drawn of one. */
import type { Editor } from '@tiptap/core'
import {
  ArrowDownToLine,
  ArrowUpToLine,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  ChartColumn,
  FoldHorizontal,
  FoldVertical,
  PanelLeft,
  PanelTop,
  Trash2,
} from 'lucide-react'
import { isChartKind } from '#lib/text/chart'
import { deleteTable, shapeCommands, tableAt, toggleHeader, writeBeside } from '#lib/text/table-commands'
import { openChart } from './charts.ts'
import { tableIsFull } from './tables.ts'
import { act, type Tool } from './tool.ts'

export const chart: Tool = {
  name: 'chart',
  icon: ChartColumn,
  keys: 'Mod-Alt-y',
  isActive: ({ state }) => isChartKind(tableAt(state)?.table.attrs.chart),
  run: openChart,
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
