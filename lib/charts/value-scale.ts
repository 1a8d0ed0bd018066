/** The axis of values: where a value stands, and which of them are written there. */
import { scaleLinear } from 'd3-scale'
import type { Figures } from '#lib/text/chart'

export type ValueScale = {
  place: (value: number) => number
  ticks: readonly number[]
  /** A tick, with as many decimals as the others */
  writeTick: (tick: number) => string
  write: (value: number) => string
}

/** Lengths begin at nothing; places of lines and dots may leave it out where the values are far from it. */
function domainOf({ kind, series, categories }: Figures): [number, number] {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null))
  if (kind === 'stacked') {
    const sums = categories.flatMap((_, at) => {
      const own = series.map((one) => one.values[at] ?? 0)
      return [own.filter((value) => value > 0), own.filter((value) => value < 0)].map((part) =>
        part.reduce((a, b) => a + b, 0),
      )
    })
    values.push(...sums)
  }
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const isFar = (kind === 'line' || kind === 'dot') && least < most && (least > most / 2 || most < least / 2)
  if (isFar && (least > 0 || most < 0)) return [least, most]
  const [from, to] = [Math.min(0, least), Math.max(0, most)]
  return from === to ? [0, 1] : [from, to]
}

/** From the values to pixels from `from` to `to`, with about so many ticks. */
export function valueScale(
  figures: Figures,
  [from, to]: readonly [number, number],
  count: number,
  language: string,
): ValueScale {
  const scale = scaleLinear().domain(domainOf(figures)).nice(count).range([from, to])
  const ticks = scale.ticks(count)
  return { place: (value) => scale(value), ticks, ...numbersOf(ticks, language) }
}

/** Numbers as a language writes them; from a million on in words of the language: “2.5M”. */
function numbersOf(ticks: readonly number[], language: string): Pick<ValueScale, 'write' | 'writeTick'> {
  const largest = Math.max(...ticks.map(Math.abs))
  const isHuge = largest >= 1e6
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0))
  const decimals = Math.min(10, Math.max(0, -Math.floor(Math.log10(step || 1))))
  const huge = { maximumFractionDigits: 2, notation: 'compact' } as const
  const formatted = (how: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(known(language), isHuge ? huge : how)
    return (value: number) => format.format(value)
  }
  return {
    write: formatted({ maximumFractionDigits: decimals + 2 }),
    writeTick: formatted({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  }
}

function known(language: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
