/** What an attack found, as rows of a table. */
import { quantile } from '#tests/bench/figures'

export type Row = {
  attack: string
  /** Empty where the figure is told without one */
  bound: string
  measured: string
  held: boolean
}

const shown = (value: number) => (Math.abs(value) >= 10 ? Math.round(value).toLocaleString('en') : value.toFixed(1))

/** Held while the value stays below `most`. */
export const below = (attack: string, value: number, most: number, unit: string): Row => ({
  attack,
  bound: `< ${shown(most)} ${unit}`,
  measured: `${shown(value)} ${unit}`,
  held: value < most,
})

/** Held where it is this very thing. */
export const exactly = (attack: string, measured: string, bound: string): Row => ({
  attack,
  bound,
  measured,
  held: measured === bound,
})

/** A figure that explains the others. */
export const told = (attack: string, measured: string): Row => ({ attack, bound: '', measured, held: true })

/** In the words of a table: "12 ms, at most 40 ms". */
export const inMilliseconds = (times: readonly number[]): string =>
  `${shown(quantile(times, 0.5))} ms, at most ${shown(Math.max(...times))} ms`

export function print(rows: readonly Row[]): void {
  const table = rows.map(({ attack, bound, measured, held }) => [
    attack,
    bound,
    measured,
    bound === '' ? '' : held ? 'held' : 'NOT HELD',
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  for (const row of table)
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}
