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
  // What is counted comes whole: there is no half a piece.
  const isWhole = figures.series.every(({ values }) =>
    values.every((value) => value === null || Number.isInteger(value)),
  )
  const ticks = scale.ticks(count).filter((tick) => !isWhole || Number.isInteger(tick))
  return { place: (value) => scale(value), ticks, ...numbersOf(ticks, language) }
}

/** From so many decimals on a number in words of the language is no shorter than all its digits. */
const mostOfHuge = 3

/** Numbers as a language writes them, a tick apart from values; from a million on in words of the language, “2.5M”, where those tell all ticks exactly. */
export function numbersOf(ticks: readonly number[], language: string): Pick<ValueScale, 'write' | 'writeTick'> {
  const formatted = (how: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(known(language), how)
    return (value: number) => format.format(value)
  }
  const huge = (decimals: number) => formatted({ maximumFractionDigits: decimals, notation: 'compact' })
  const decimalsOfHuge = Math.max(...ticks.map(Math.abs)) >= 1e6 ? decimalsThatTell(ticks, huge) : null
  if (decimalsOfHuge !== null) return { write: huge(Math.max(2, decimalsOfHuge + 1)), writeTick: huge(decimalsOfHuge) }
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0))
  const decimals = Math.min(10, Math.max(0, -Math.floor(Math.log10(step || 1))))
  return {
    write: formatted({ maximumFractionDigits: decimals + 2 }),
    writeTick: formatted({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  }
}

/** As few as leave no tick rounded; null where those are too many. What a word stands for, thousand or lakh, differs from tick to tick. */
function decimalsThatTell(ticks: readonly number[], write: (decimals: number) => (tick: number) => string) {
  const exactly = write(20)
  for (let decimals = 0; decimals <= mostOfHuge; decimals += 1) {
    const rounded = write(decimals)
    if (ticks.every((tick) => rounded(tick) === exactly(tick))) return decimals
  }
  return null
}

function known(language: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
