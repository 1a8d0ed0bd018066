/** A table that readers get as a chart or a map: what its cells say, as categories, series and numbers (docs/decisions/158, 175). */
import { type Message, message } from '#lib/messages/message'
import type { Counted } from '#lib/text/chart-figures'
import { type DecimalSign, decimalSigns, numberIn } from '#lib/text/chart-number'
import { lettersOf, type RawText, type TextNode, walk } from '#lib/text/json'
import { isMapKind, type MapFigures, type MapKind, mapFiguresOf, mapKinds } from '#lib/text/map-figures'
import { isOutline } from '#lib/text/map-outline'
import type { Attributes } from '#lib/text/markup'
import { lineFrom } from '#lib/text/picture'
import { gridOf, spanOf } from '#lib/text/table-grid'

/** With axes */
export const plotKinds = ['column', 'bar', 'line', 'stacked', 'dot'] as const
type PlotKind = (typeof plotKinds)[number]
export const chartKinds = [...plotKinds, ...mapKinds] as const
export type ChartKind = PlotKind | MapKind

/** In characters */
export const longestUnit = 60
export const longestDescription = 1000

/** More than this can't be told apart, or read on a phone. */
export const chartBounds = { series: 6, bars: 40, points: 400 } as const

export type Figures = Counted & { kind: PlotKind }

export type TextChart = (Figures | MapFigures) & {
  title: string
  /** What it shows, for those who do not see it; null where nobody has said so */
  description: string | null
  /** Why it can’t be drawn; readers then get the table. Null where it can */
  wrong: Message | null
}

export const isChartKind = (value: unknown): value is ChartKind => chartKinds.some((one) => one === value)
export const isDecimalSign = (value: unknown): value is DecimalSign => decimalSigns.some((one) => one === value)

const isLine = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most && lineFrom(value, most) === value
export const isUnit = (value: unknown): value is string => isLine(value, longestUnit)
export const isDescription = (value: unknown): value is string => isLine(value, longestDescription)

export type ChartAttributes = {
  chart: ChartKind
  chartDecimals: DecimalSign
  chartUnit: string | null
  chartDescription: string | null
  /** Of maps alone (lib/text/map-outline) */
  chartOutline: string | null
}

/** Null for a table that is no chart: a text as it was stored may hold anything. */
export function chartAttributes({
  chart,
  chartDecimals,
  chartUnit,
  chartDescription,
  chartOutline,
}: Attributes): ChartAttributes | null {
  if (!isChartKind(chart)) return null
  return {
    chart,
    chartDecimals: isDecimalSign(chartDecimals) ? chartDecimals : 'point',
    chartUnit: isUnit(chartUnit) ? chartUnit : null,
    chartDescription: isDescription(chartDescription) ? chartDescription : null,
    chartOutline: isMapKind(chart) && isOutline(chartOutline) ? chartOutline : null,
  }
}

/** The chart that a table is; null where it is none. */
export function chartOf(table: TextNode): TextChart | null {
  const said = chartAttributes(table.attrs ?? {})
  if (table.type !== 'table' || !said) return null
  const caption = childrenOf(table, 'tableCaption')[0]
  const merged = cellsOf(table)
    .flat()
    .some(({ attrs }) => spanOf(attrs).colspan > 1 || spanOf(attrs).rowspan > 1)
  const figures = figuresOf(rowsOf(table), { ...said, named: table.attrs?.headerRow === true })
  return {
    ...figures,
    title: wordsIn(caption),
    description: said.chartDescription,
    wrong: merged ? message('charts.wrong.merged') : figures.wrong,
  }
}

/** The words of a table’s cells, in rows of one length. */
export function rowsOf(table: TextNode): string[][] {
  const cells = cellsOf(table)
  const { width } = gridOf(cells, () => ({ colspan: 1, rowspan: 1 }))
  return cells.map((row) => Array.from({ length: width }, (_, at) => wordsIn(row[at])))
}

const cellsOf = (table: TextNode): TextNode[][] =>
  childrenOf(table, 'tableRows')
    .flatMap((each) => childrenOf(each, 'tableRow'))
    .map((row) => childrenOf(row, 'tableCell'))

type Reading = Omit<ChartAttributes, 'chartDescription'> & {
  /** Whether the first row names the series */
  named: boolean
}

/** Figures of rows of one length: the first column names the categories. `wrong` is the first reason why they can’t be drawn. */
export function figuresOf(
  rows: readonly (readonly string[])[],
  { chart, chartUnit, chartDecimals, chartOutline, named }: Reading,
): (Figures | MapFigures) & { wrong: Message | null } {
  if (isMapKind(chart))
    return mapFiguresOf(rows, {
      ...{ kind: chart, unit: chartUnit, decimals: chartDecimals },
      ...{ outline: chartOutline, named },
    })
  const [head = []] = rows
  const lines = named ? rows.slice(1) : rows
  let odd: Message | null = null
  const valueAt = (line: readonly string[], row: number, column: number): number | null => {
    const value = numberIn(line[column] ?? '', chartDecimals)
    if (value !== undefined) return value
    odd ??= message('charts.wrong.number', {
      row: row + (named ? 2 : 1),
      column: column + 1,
      words: (line[column] ?? '').slice(0, 40),
    })
    return null
  }
  const values = lines.map((line, row) => head.slice(1).map((_, at) => valueAt(line, row, at + 1)))
  const series = head.slice(1).map((name, at) => ({
    name: named ? name : '',
    values: values.map((line) => line[at] ?? null),
  }))
  const categories = lines.map(([name = '']) => name)
  const most = chart === 'line' ? chartBounds.points : chartBounds.bars
  const wrong =
    series.length === 0 || lines.length === 0
      ? message('charts.wrong.shape')
      : series.length > chartBounds.series
        ? message('charts.wrong.series', { most: chartBounds.series })
        : lines.length > most
          ? message('charts.wrong.rows', { most })
          : series.length > 1 && series.some(({ name }) => name === '')
            ? message('charts.wrong.unnamed')
            : (odd ?? (values.flat().every((value) => value === null) ? message('charts.wrong.empty') : null))
  return { kind: chart, unit: chartUnit, categories, series, wrong }
}

/** Charts of a text in reading order, each with the claims that are marked in it. */
export function chartsIn(text: RawText): { chart: TextChart; claims: ReadonlySet<string> }[] {
  return [...walk(text)].flatMap(({ node }) => {
    const chart = chartOf(node)
    return chart ? [{ chart, claims: claimsWithin(node) }] : []
  })
}

function claimsWithin(table: TextNode): Set<string> {
  const marks = [...walk(table)].flatMap(({ node }) => node.marks ?? [])
  return new Set(
    marks.flatMap(({ type, attrs }) => (type === 'claim' && typeof attrs?.id === 'string' ? [attrs.id] : [])),
  )
}

const childrenOf = (node: TextNode, type: string): TextNode[] =>
  (node.content ?? []).filter((child) => child.type === type)

/** Without notes, and without what is only suggested: neither is a figure. */
function wordsIn(node: TextNode | undefined): string {
  const kept = (node?.content ?? []).filter(
    ({ marks = [] }) => !marks.some(({ type }) => type === 'footnote' || type === 'insertion'),
  )
  return kept
    .map((part) => (part.type === 'hardBreak' ? ' ' : lettersOf(part)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
