/** Which series is which: a row of names with their looks, as wide as the sheet. */
import type { Drawn } from '#lib/charts/drawn'
import { sign } from '#lib/charts/series-looks'
import { bar, label, rule, type Sheet } from '#lib/charts/sheet'
import { cut, lineHeight, widthOf } from '#lib/charts/text-width'

/** How the series are shown below */
export type Look = 'area' | 'line' | 'sign'

const swatch = 22
const gap = 18
const rowHeight = lineHeight + 4

export function legend(
  sheet: Sheet,
  names: readonly string[],
  look: Look,
  top: number,
): { drawn: Drawn[]; height: number } {
  if (names.length < 2) return { drawn: [], height: 0 }
  const drawn: Drawn[] = []
  let [x, row] = [0, 0]
  for (const [series, name] of names.entries()) {
    const words = cut(name, sheet.width - swatch - 6)
    const width = swatch + 6 + widthOf(words)
    if (x > 0 && x + width > sheet.width) [x, row] = [0, row + 1]
    const y = top + row * rowHeight
    drawn.push(...swatchOf(sheet, x, y, series, look), label(sheet, x + swatch + 6, y + 12, words, 'start'))
    x += width + gap
  }
  return { drawn, height: (row + 1) * rowHeight + 8 }
}

function swatchOf(sheet: Sheet, x: number, y: number, series: number, look: Look): Drawn[] {
  if (look === 'area') return bar(sheet, { x, y: y + 2, width: swatch, height: 12, series, patterned: true })
  const middle = y + 8
  const shape = sign(sheet, x + swatch / 2, middle, series)
  if (look === 'sign') return [shape]
  const [tag, attributes] = rule(sheet, [x, middle], [x + swatch, middle], 'grid')
  return [[tag, { ...attributes, class: `series s${series + 1}` }], shape]
}
