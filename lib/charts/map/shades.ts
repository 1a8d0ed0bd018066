/** Numbers of regions as a few shades, between round bounds. */
import { scaleLinear } from 'd3-scale'
import { numbersOf } from '#lib/charts/value-scale'

/** About so many */
const wanted = 4
/** Classes of the stylesheet, from the faintest to the strongest */
const strongest = 6

export type Shades = {
  /** From the lowest numbers to the highest: its class, and the bounds between which it stands */
  steps: readonly { shade: number; words: string }[]
  shadeOf: (value: number) => number
  write: (value: number) => string
}

/** Of at least one number. A number that is a bound is in the higher shade, but for the last. */
export function shadesOf(values: readonly number[], language: string): Shades {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const ticks = least === most ? [least] : scaleLinear().domain([least, most]).nice(wanted).ticks(wanted)
  const { write, writeTick } = numbersOf(ticks, language)
  const count = Math.max(1, ticks.length - 1)
  const shade = (step: number) => (count === 1 ? 4 : 1 + Math.round((step * (strongest - 1)) / (count - 1)))
  const stepOf = (value: number) =>
    Math.min(
      count - 1,
      Math.max(
        0,
        ticks.findLastIndex((tick) => tick <= value),
      ),
    )
  return {
    steps: Array.from({ length: count }, (_, at) => {
      const [from, to] = [ticks[at] ?? least, ticks[at + 1]]
      return { shade: shade(at), words: to === undefined ? writeTick(from) : `${writeTick(from)}–${writeTick(to)}` }
    }),
    shadeOf: (value) => shade(stepOf(value)),
    write,
  }
}
