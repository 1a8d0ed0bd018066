/** The lengths of a chart: each from nothing to its value, or on top of those below it. */
import { stack, stackOffsetDiverging } from 'd3-shape'
import type { Figures } from '#lib/text/chart'

export type Part = { category: number; series: number; from: number; to: number }

/** None for a gap. Negative values of a stack go the other way from nothing. */
export function partsOf({ kind, categories, series }: Figures): Part[] {
  if (kind !== 'stacked')
    return series.flatMap(({ values }, at) =>
      values.flatMap((to, category) => (to === null ? [] : [{ category, series: at, from: 0, to }])),
    )
  const stacked = stack<number, number>()
    .keys(series.keys())
    .value((category, one) => series[one]?.values[category] ?? 0)
    .offset(stackOffsetDiverging)(categories.keys())
  return stacked.flatMap((layer, at) =>
    layer.flatMap(([from, to], category) =>
      series[at]?.values[category] === null ? [] : [{ category, series: at, from, to }],
    ),
  )
}
