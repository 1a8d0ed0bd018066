/** Columns, beside or on top of each other. */
import { scaleBand } from 'd3-scale'
import type { Drawn } from '#lib/charts/drawn'
import { type Part, partsOf } from '#lib/charts/parts'
import { bar, label, labels, rule, type Sheet } from '#lib/charts/sheet'
import { fits, lineHeight, widthOf, wrapped } from '#lib/charts/text-width'
import { valueScale } from '#lib/charts/value-scale'
import type { Figures } from '#lib/text/chart'

const mostLines = 3
const plotHeight = 240

/** Whether each category’s name has room under its columns. */
export function hasRoom(sheet: Sheet, { categories }: Figures): boolean {
  const band = (sheet.width - 50) / categories.length
  return band >= 14 && categories.every((name) => fits(name, band - 6, mostLines))
}

export function upright(sheet: Sheet, figures: Figures, top: number): { drawn: Drawn[]; height: number } {
  const { categories, series } = figures
  const [head, foot] = [top + 18, top + 18 + plotHeight]
  const { place, ticks, write, writeTick } = valueScale(figures, [foot, head], 5, sheet.language)
  const left = Math.max(...ticks.map((tick) => widthOf(writeTick(tick)))) + 8
  const bands = scaleBand<number>()
    .domain(categories.map((_, at) => at))
    .range([left, sheet.width])
    .padding(0.22)
  const names = categories.map((name) => wrapped(name, bands.step() - 6, mostLines))
  const parts = partsOf(figures)
  const thick = figures.kind === 'stacked' ? bands.bandwidth() : bands.bandwidth() / series.length
  const across = ({ category, series: one }: Part) =>
    (bands(category) ?? 0) + (figures.kind === 'stacked' ? 0 : one * thick)
  const isWritten = series.length === 1 && parts.every(({ to }) => widthOf(write(to)) <= bands.step())
  return {
    height: foot - top + 8 + Math.max(...names.map((lines) => lines.length)) * lineHeight + 4,
    drawn: [
      ...ticks.flatMap((tick) => [
        rule(sheet, [left, place(tick)], [sheet.width, place(tick)], 'grid'),
        label(sheet, left - 8, place(tick) + 4.5, writeTick(tick), 'end', 'tick'),
      ]),
      ...parts.flatMap((part) => {
        const [high, low] = [place(Math.max(part.from, part.to)), place(Math.min(part.from, part.to))]
        const size = { y: high, width: Math.max(1, thick - 1), height: low - high }
        return bar(sheet, { x: across(part), ...size, series: part.series, patterned: series.length > 1 })
      }),
      ...(isWritten
        ? parts.map(({ category, to }) => {
            const middle = (bands(category) ?? 0) + bands.bandwidth() / 2
            return label(sheet, middle, to < 0 ? place(to) + 14 : place(to) - 5, write(to), 'middle', 'value')
          })
        : []),
      rule(sheet, [left, place(0)], [sheet.width, place(0)], 'zero'),
      ...names.flatMap((lines, at) => {
        const x = (bands(at) ?? 0) + bands.bandwidth() / 2
        return labels(sheet, { x, y: foot + 8 + 13, lines, anchor: 'middle' })
      }),
    ],
  }
}
