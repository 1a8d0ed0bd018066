/** Lines over categories in their order. A gap breaks a line; what stands alone between two is a point. */
import { scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { Drawn } from '#lib/charts/drawn'
import { sign } from '#lib/charts/series-looks'
import { label, mirrored, rule, type Sheet } from '#lib/charts/sheet'
import { cut, lineHeight, widthOf } from '#lib/charts/text-width'
import { valueScale } from '#lib/charts/value-scale'
import type { Figures } from '#lib/text/chart'
import type { ChartSeries } from '#lib/text/chart-figures'

const plotHeight = 240
const mostTicks = 5
/** So many points of a line have a sign each; of more, only the last has. */
const mostSigns = 12

/**
 * Whether each name has room at the very end of its line, so that none can be taken for that of another one: all lines end at the last
 * category, a line of words apart.
 */
export function hasNamesAtEnds(sheet: Sheet, figures: Figures): boolean {
  const { series, categories } = figures
  if (series.length < 2 || Math.max(...series.map(({ name }) => widthOf(name))) > sheet.width * 0.28) return false
  const { place } = valueScale(figures, [plotHeight, 0], mostTicks, sheet.language)
  const ends = series.map(({ values }) => values[categories.length - 1] ?? null)
  const heights = ends.flatMap((value) => (value === null ? [] : place(value))).sort((a, b) => a - b)
  return (
    heights.length === series.length &&
    heights.every((height, at) => at === 0 || height - (heights[at - 1] ?? 0) >= lineHeight)
  )
}

export function lines(sheet: Sheet, figures: Figures, top: number): { drawn: Drawn[]; height: number } {
  const { categories, series } = figures
  const [head, foot] = [top + 14, top + 14 + plotHeight]
  const { place, ticks, writeTick } = valueScale(figures, [foot, head], mostTicks, sheet.language)
  const left = Math.max(...ticks.map((tick) => widthOf(writeTick(tick)))) + 8
  const atEnds = hasNamesAtEnds(sheet, figures)
  const right = sheet.width - (atEnds ? Math.max(...series.map(({ name }) => widthOf(name))) + 14 : 8)
  const points = scalePoint<number>()
    .domain(categories.map((_, at) => at))
    .range([left + 6, right])
  const across = (at: number) => points(at) ?? left
  const drawnLine = line<number | null>()
    .digits(1)
    .defined((value) => value !== null)
    .x((_, at) => mirrored(sheet, across(at)))
    .y((value) => place(value ?? 0))
  const shown = series.flatMap(({ values }, one): Drawn[] => [
    ['path', { class: `series s${one + 1}`, d: drawnLine(values) ?? '' }],
    ...signed(values).map(({ at, value }) => sign(sheet, across(at), place(value), one)),
  ])
  return {
    height: foot - top + 28,
    drawn: [
      ...ticks.flatMap((tick) => [
        rule(sheet, [left, place(tick)], [right, place(tick)], tick === 0 ? 'zero' : 'grid'),
        label(sheet, left - 8, place(tick) + 4.5, writeTick(tick), 'end', 'tick'),
      ]),
      ...shown,
      ...(atEnds ? namesAtEnds(sheet, series, place, right + 10) : []),
      ...categoryNames(sheet, categories, across, points.step(), foot + 21),
    ],
  }
}

/** The points of a line that have a sign: all of a few, or else the last one, and those that no line leads to. */
function signed(values: readonly (number | null)[]): { at: number; value: number }[] {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]))
  const isAlone = (at: number) => (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
  return known.filter(({ at }, index) => known.length <= mostSigns || index === known.length - 1 || isAlone(at))
}

/** Each behind the sign of its line’s last value. */
function namesAtEnds(
  sheet: Sheet,
  series: readonly ChartSeries[],
  place: (value: number) => number,
  x: number,
): Drawn[] {
  return series.flatMap(({ name, values }) => {
    const last = values.at(-1) ?? null
    return last === null ? [] : [label(sheet, x, place(last) + 4.5, name, 'start')]
  })
}

/** Every one, or every second, third, …: as many as leave each other room. */
function categoryNames(
  sheet: Sheet,
  names: readonly string[],
  across: (at: number) => number,
  step: number,
  y: number,
): Drawn[] {
  const longest = Math.min(Math.max(...names.map(widthOf)), sheet.width / 3)
  const every = step > 0 ? Math.max(1, Math.ceil((longest + 12) / step)) : 1
  return names.flatMap((name, at) => {
    if (at % every !== 0) return []
    const words = cut(name, longest)
    const half = widthOf(words) / 2
    return [label(sheet, Math.min(Math.max(across(at), half), sheet.width - half), y, words, 'middle')]
  })
}
