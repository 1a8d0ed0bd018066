/** Null is a gap. */
export type ChartSeries = { name: string; values: readonly (number | null)[] }

/** What may be drawn: numbers and names alone. */
export type Counted = {
  unit: string | null
  categories: readonly string[]
  series: readonly ChartSeries[]
}
