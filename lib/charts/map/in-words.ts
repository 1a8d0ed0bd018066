/** The text alternative of a map, for screen readers. */
import { numbersOf } from '#lib/charts/value-scale'
import type { MapFigures } from '#lib/text/map-figures'

/** More are read from the table. */
const most = 8

/** What a map shows, for those who do not see it: its names by their numbers, the largest first. */
export function mapInWords({ categories, series }: MapFigures, language: string): string[] {
  const values = series[0]?.values
  const { write } = numbersOf([0, Math.max(0, ...(values ?? []).map((value) => Math.abs(value ?? 0)))], language)
  return categories
    .map((name, at) => ({ name, value: values?.[at] ?? null }))
    .toSorted((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY))
    .slice(0, most)
    .map(({ name, value }) => (value === null ? name : `${name} ${write(value)}`))
}
