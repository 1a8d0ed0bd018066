/** Bars, or dots, in a row for each category, with its name beside it. */
import type { Drawn } from '#lib/charts/drawn'
import { type Part, partsOf } from '#lib/charts/parts'
import { sign } from '#lib/charts/series-looks'
import { bar, label, labels, rule, type Sheet } from '#lib/charts/sheet'
import { lineHeight, widthOf, wrapped } from '#lib/charts/text-width'
import { type ValueScale, valueScale } from '#lib/charts/value-scale'
import type { Figures } from '#lib/text/chart'

const mostLines = 3
const thickness = 17

export function lying(sheet: Sheet, figures: Figures, top: number): { drawn: Drawn[]; height: number } {
  const { kind, categories, series } = figures
  const beside = Math.min(sheet.width * 0.36, Math.max(...categories.map(widthOf)) + 2) + 10
  const names = categories.map((name) => wrapped(name, beside - 10, mostLines))
  const own = kind === 'stacked' || kind === 'dot' ? 22 : thickness * series.length
  const heights = names.map((lines) => Math.max(own, lines.length * lineHeight) + 10)
  const heads = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, top + 20))
  const foot = heights.reduce((sum, height) => sum + height, top + 20)
  const middle = (category: number) => (heads[category] ?? 0) + (heights[category] ?? 0) / 2
  const scaled = (from: number, to: number) =>
    valueScale(figures, [from, to], Math.max(2, Math.round((sheet.width - beside) / 90)), sheet.language)
  // How wide the numbers are does not depend on where they stand.
  const { ticks, writeTick, write } = scaled(0, 1)
  const half = Math.max(...ticks.map((tick) => widthOf(writeTick(tick)))) / 2
  const left = Math.max(beside, half)
  const widest = Math.max(...series.flatMap(({ values }) => values.map((value) => widthOf(write(value ?? 0)))))
  const isWritten = series.length === 1 && widest <= (sheet.width - left) / 2
  // For the half of the last tick, and for what is written behind the longest bar
  const room = Math.max(12, half, isWritten ? widest + 10 : 0)
  const scale = scaled(left, sheet.width - room)
  const { place } = scale
  const every = everyTick(ticks.map(place), half * 2 + 6)
  return {
    height: foot - top + 4,
    drawn: [
      ...ticks.flatMap((tick, at) => [
        rule(sheet, [place(tick), top + 18], [place(tick), foot], 'grid'),
        ...(at % every === 0 ? [label(sheet, place(tick), top + 12, writeTick(tick), 'middle', 'tick')] : []),
      ]),
      ...names.flatMap((lines, at) => labels(sheet, { x: 0, y: middle(at), lines, anchor: 'start', centred: true })),
      ...(kind === 'dot'
        ? dots(sheet, figures, scale, middle, isWritten)
        : bars(sheet, figures, scale, middle, isWritten)),
      ...(kind === 'dot' && !ticks.includes(0) ? [] : [rule(sheet, [place(0), top + 18], [place(0), foot], 'zero')]),
    ],
  }
}

/** Every one, or every second, third, …: as many as leave each other room. */
function everyTick(places: readonly number[], width: number): number {
  const step = Math.abs((places[1] ?? 0) - (places[0] ?? 0))
  return step > 0 ? Math.max(1, Math.ceil(width / step)) : 1
}

function bars(
  sheet: Sheet,
  figures: Figures,
  { place, write }: ValueScale,
  middle: (category: number) => number,
  isWritten: boolean,
): Drawn[] {
  const { kind, series } = figures
  const isStacked = kind === 'stacked'
  const size = isStacked ? 22 : thickness
  const top = ({ category, series: one }: Part) =>
    middle(category) - (isStacked ? size / 2 : (size * series.length) / 2 - one * size)
  return partsOf(figures).flatMap((part) => {
    const [from, to] = [place(Math.min(part.from, part.to)), place(Math.max(part.from, part.to))]
    const shape = { x: from, y: top(part), width: to - from, height: size - 1, series: part.series }
    const drawn = bar(sheet, { ...shape, patterned: series.length > 1 })
    if (!isWritten) return drawn
    // Behind the end of a bar, or of a negative one on the other side of nothing, where there is room
    return [
      ...drawn,
      label(sheet, place(Math.max(0, part.to)) + 6, middle(part.category) + 4.5, write(part.to), 'start', 'value'),
    ]
  })
}

function dots(
  sheet: Sheet,
  { series, categories }: Figures,
  { place, write }: ValueScale,
  middle: (category: number) => number,
  isWritten: boolean,
): Drawn[] {
  return categories.flatMap((_, at): Drawn[] => {
    const points = series.flatMap(({ values }, one) => {
      const value = values[at] ?? null
      return value === null ? [] : [{ one, value, x: place(value) }]
    })
    const places = points.map(({ x }) => x)
    const joined: Drawn[] =
      points.length > 1
        ? [rule(sheet, [Math.min(...places), middle(at)], [Math.max(...places), middle(at)], 'grid')]
        : []
    return [
      ...joined,
      ...points.map(({ one, x }) => sign(sheet, x, middle(at), one)),
      ...(isWritten
        ? points.map(({ value, x }) => label(sheet, x + 8, middle(at) + 4.5, write(value), 'start', 'value'))
        : []),
    ]
  })
}
