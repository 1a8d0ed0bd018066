/** What the shades and circles of a map stand for, in a row above it. */
import { scaleLinear } from 'd3-scale'
import type { Drawn } from '#lib/charts/drawn'
import type { Shades } from '#lib/charts/map/shades'
import { label, mirrored, type Sheet } from '#lib/charts/sheet'
import { lineHeight, widthOf } from '#lib/charts/text-width'
import { numbersOf } from '#lib/charts/value-scale'

type Legend = { drawn: Drawn[]; height: number }
type Entry = { width: number; words: string; shape: (x: number, middle: number) => Drawn }

const gap = 18
/** A right-to-left mark, so that the bounds of a range stand in the order in which one reads */
const rightToLeft = '\u200f'

export function legendOfShades(sheet: Sheet, { steps }: Shades, hasGaps: boolean, top: number): Legend {
  const swatch =
    (kind: string) =>
    (x: number, middle: number): Drawn => {
      const from = sheet.rtl ? mirrored(sheet, x + 22) : mirrored(sheet, x)
      return ['rect', { class: kind, x: from, y: middle - 6, width: 22, height: 12 }]
    }
  const known = steps.map(({ shade, words }) => ({
    ...{ width: 22, words: sheet.rtl ? `${rightToLeft}${words}` : words },
    shape: swatch(`region q${shade}`),
  }))
  const gaps = hasGaps ? [{ width: 22, words: '–', shape: swatch('region') }] : []
  return rowOf(sheet, [...known, ...gaps], lineHeight + 4, top)
}

/** Circles of a few round numbers, up to the largest. */
export function legendOfSizes(
  sheet: Sheet,
  values: readonly number[],
  radius: (value: number) => number,
  top: number,
): Legend {
  const most = Math.max(0, ...values)
  // Of what is counted there is no half.
  const isCounted = values.every(Number.isInteger)
  const ticks = scaleLinear().domain([0, most]).nice(3).ticks(3)
  const shown = ticks.filter((tick) => tick > 0 && tick <= most && (!isCounted || Number.isInteger(tick))).slice(-3)
  const { writeTick } = numbersOf(isCounted ? [0, ...shown] : ticks, sheet.language)
  const entries = shown.map((tick): Entry => {
    const r = radius(tick)
    const shape = (x: number, middle: number): Drawn => [
      'circle',
      { class: 'circle s1', cx: mirrored(sheet, x + r), cy: middle, r: Math.round(r * 10) / 10 },
    ]
    return { width: 2 * r, words: writeTick(tick), shape }
  })
  const tallest = Math.max(0, ...shown.map((tick) => 2 * radius(tick)))
  return rowOf(sheet, entries, Math.max(lineHeight, tallest) + 4, top)
}

function rowOf(sheet: Sheet, entries: readonly Entry[], rowHeight: number, top: number): Legend {
  const drawn: Drawn[] = []
  let [x, row] = [0, 0]
  for (const { width, words, shape } of entries) {
    const whole = width + 6 + widthOf(words)
    if (x > 0 && x + whole > sheet.width) [x, row] = [0, row + 1]
    const middle = top + row * rowHeight + rowHeight / 2
    drawn.push(shape(x, middle), label(sheet, x + width + 6, middle + 4.5, words, 'start', 'range'))
    x += whole + gap
  }
  return { drawn, height: entries.length === 0 ? 0 : (row + 1) * rowHeight + 8 }
}
