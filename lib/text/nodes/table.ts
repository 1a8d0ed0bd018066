import { Node } from '@tiptap/core'
import { type Message, message } from '#lib/messages/message'
import {
  chartOf,
  isChartKind,
  isDecimalSign,
  isDescription,
  isUnit,
  longestDescription,
  longestUnit,
} from '#lib/text/chart'
import type { ArticleNode } from '#lib/text/description'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { lettersOf } from '#lib/text/json'
import { isOutline, outlineBounds } from '#lib/text/map-outline'
import { lineFrom } from '#lib/text/picture'
import { tableStructure } from '#lib/text/table-structure'

const header = (attribute: string) => ({
  default: false,
  parseHTML: (element: HTMLElement) => element.hasAttribute(attribute),
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[attribute === 'data-header-row' ? 'headerRow' : 'headerColumn'] ? { [attribute]: '' } : {},
  validate: (value: unknown) => {
    if (typeof value !== 'boolean') throw new InvalidAttribute(message('text.why.tableHeader'))
  },
})

/** `name` is that of the element’s own attribute, under which it is copied and pasted. */
const ofChart = (
  attribute: string,
  name: string,
  { read, why }: { read: (value: string) => string | null; why: Message },
) => ({
  default: null,
  parseHTML: (element: HTMLElement) => read(element.getAttribute(name) ?? ''),
  renderHTML: ({ [attribute]: value }: Record<string, unknown>) => (typeof value === 'string' ? { [name]: value } : {}),
  validate: (value: unknown) => {
    if (value !== null && (typeof value !== 'string' || read(value) !== value)) throw new InvalidAttribute(why)
  },
})

const oneOf = (holds: (value: unknown) => boolean) => (value: string) => (holds(value) ? value : null)
const lineOf = (holds: (value: unknown) => boolean, most: number) => (value: string) => {
  const line = lineFrom(value, most)
  return holds(line) ? line : null
}

/**
 * A caption and rows, in whatever order and number two people at once have left them: the schema demands neither, or the editor would
 * delete what the other one is writing in. Which cells are headers is said here and not in the cells, so that saying it replaces none.
 */
const Table = Node.create({
  name: 'table',
  group: 'block',
  content: '(tableCaption | tableRows)*',
  isolating: true,
  defining: true,
  addAttributes: () => ({
    headerRow: header('data-header-row'),
    headerColumn: header('data-header-column'),
    // A table with a kind of chart is shown as one; the other four mean nothing without it.
    chart: ofChart('chart', 'data-chart', { read: oneOf(isChartKind), why: message('text.why.chartKind') }),
    chartDecimals: ofChart('chartDecimals', 'data-decimals', {
      read: oneOf(isDecimalSign),
      why: message('text.why.chartDecimals'),
    }),
    chartUnit: ofChart('chartUnit', 'data-unit', {
      read: lineOf(isUnit, longestUnit),
      why: message('text.why.chartUnit'),
    }),
    chartDescription: ofChart('chartDescription', 'data-description', {
      read: lineOf(isDescription, longestDescription),
      why: message('text.why.chartDescription'),
    }),
    chartOutline: ofChart('chartOutline', 'data-outline', {
      read: oneOf(isOutline),
      why: message('text.why.chartOutline', { most: outlineBounds.positions }),
    }),
  }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, 0],
})

export const table: ArticleNode = {
  extension: Table,
  markup: () => ['table', {}, 0],
  structure: tableStructure,
  chart: chartOf,
  framed: (node) => lettersOf((node.content ?? []).find(({ type }) => type === 'tableCaption')).trim(),
  plain: 'content',
  repair: 'table',
}
