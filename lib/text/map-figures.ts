/** What the cells of a table say on a map: places by latitude and longitude, or regions by name. */
import { type Message, message } from '#lib/messages/message'
import type { Counted } from '#lib/text/chart-figures'
import { type DecimalSign, numberIn } from '#lib/text/chart-number'
import { type MapOutline, outlineIn } from '#lib/text/map-outline'
import { searchForm } from '#lib/text/search-form'

export const mapKinds = ['points', 'regions'] as const
export type MapKind = (typeof mapKinds)[number]

/** More than these can't be told apart, or read on a phone. */
export const mapBounds = { points: 60, regions: 200 } as const

export type Place = { longitude: number; latitude: number }
export type MapFigures = Counted & {
  kind: MapKind
  outline: MapOutline | null
  /** Of `points`: where each category is, in their order */
  places: readonly Place[]
}

export const isMapKind = (value: unknown): value is MapKind => mapKinds.some((one) => one === value)

type Rows = readonly (readonly string[])[]

/** The sign of decimals in columns of latitudes and longitudes, which hold no thousands; null where there is neither or both. */
export function decimalSignOfPlaces(rows: Rows): DecimalSign | null {
  const cells = rows.flatMap((row) => row.slice(1, 3)).filter((cell) => /\d[.,]\d/.test(cell))
  const [point, comma] = ['.', ','].map((sign) => cells.some((cell) => cell.includes(sign)))
  return point === comma ? null : point ? 'point' : 'comma'
}
type Reading = {
  kind: MapKind
  unit: string | null
  decimals: DecimalSign
  outline: string | null
  /** Whether the first row names the columns */
  named: boolean
}

/**
 * Of `points` the columns are name, latitude, longitude and, if there is one, a number; of `regions` name and number. `wrong` is the first
 * reason why they can’t be drawn.
 */
export function mapFiguresOf(
  rows: Rows,
  { kind, unit, decimals, outline, named }: Reading,
): MapFigures & { wrong: Message | null } {
  const [head = []] = rows
  const lines = named ? rows.slice(1) : rows
  const first = named ? 2 : 1
  const read = outlineIn(outline)
  const column = kind === 'points' ? 3 : 1
  const faults: Message[] = []
  const numberAt = (row: number, at: number): number | null => {
    const words = lines[row]?.[at] ?? ''
    const value = numberIn(words, decimals)
    if (value === undefined)
      faults.push(message('charts.wrong.number', { row: row + first, column: at + 1, words: words.slice(0, 40) }))
    return value ?? null
  }
  const shape = shapeFault(kind, head.length, lines.length)
  const values = shape || head.length <= column ? [] : lines.map((_, row) => numberAt(row, column))
  const places = shape || kind === 'regions' ? [] : lines.map((_, row) => placeAt(row))

  function placeAt(row: number): Place {
    const [latitude, longitude] = [numberAt(row, 1), numberAt(row, 2)]
    if (latitude === null || Math.abs(latitude) > 90)
      faults.push(message('charts.wrong.latitude', { row: row + first, words: (lines[row]?.[1] ?? '').slice(0, 40) }))
    if (longitude === null || Math.abs(longitude) > 180)
      faults.push(message('charts.wrong.longitude', { row: row + first, words: (lines[row]?.[2] ?? '').slice(0, 40) }))
    return { latitude: latitude ?? 0, longitude: longitude ?? 0 }
  }

  const categories = lines.map(([name = '']) => name)
  return {
    ...{ kind, unit, categories, outline: read, places },
    series: values.length > 0 ? [{ name: named ? (head[column] ?? '') : '', values }] : [],
    wrong:
      shape ?? faults[0] ?? valueFault(kind, values) ?? (kind === 'regions' ? regionFault(categories, read) : null),
  }
}

function shapeFault(kind: MapKind, columns: number, rows: number): Message | null {
  const [least, most] = kind === 'points' ? [3, 4] : [2, 2]
  if (columns < least || columns > most || rows === 0) return message(`charts.wrong.${kind}Shape`)
  return rows > mapBounds[kind] ? message('charts.wrong.mapRows', { most: mapBounds[kind] }) : null
}

/** Of circles: they are as large as their numbers, and nothing is smaller than nothing. */
function valueFault(kind: MapKind, values: readonly (number | null)[]): Message | null {
  if (values.length > 0 && values.every((value) => value === null)) return message('charts.wrong.empty')
  return kind === 'points' && values.some((value) => value !== null && value < 0)
    ? message('charts.wrong.negative')
    : null
}

function regionFault(names: readonly string[], outline: MapOutline | null): Message | null {
  if (!outline || outline.regions.length === 0) return message('charts.wrong.noOutline')
  const known = new Set(outline.regions.map(({ name }) => searchForm(name)))
  const seen = new Set<string>()
  for (const name of names) {
    const form = searchForm(name)
    if (!known.has(form)) return message('charts.wrong.region', { words: name.slice(0, 40) })
    if (seen.has(form)) return message('charts.wrong.twice', { words: name.slice(0, 40) })
    seen.add(form)
  }
  return null
}
