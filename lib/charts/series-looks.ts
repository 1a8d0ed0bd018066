/** What tells the series of a chart apart without their colours: patterns of areas, signs of points, and dashes of lines (by class). */
import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape'
import type { Drawn } from '#lib/charts/drawn'
import { placedAt, type Sheet } from '#lib/charts/sheet'

const signs: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
]

export function sign(sheet: Sheet, x: number, y: number, series: number): Drawn {
  const d = symbol(signs[series % signs.length] ?? symbolCircle, 52).digits(1)() ?? ''
  return ['path', { class: `fill sign s${series + 1}`, d, transform: placedAt(sheet, x, y) }]
}

/** By series, from the second one on: the first is plain */
const hatches: readonly string[] = [
  'M-1,7L7,-1M-1,1L1,-1M5,7L7,5',
  'M3,0V6',
  'M-1,-1L7,7M-1,5L1,7M5,-1L7,1',
  'M0,3H6',
  'M0,3H6M3,0V6',
]

export const patterns = ({ ids }: Sheet, series: number): Drawn => [
  'defs',
  {},
  ...hatches.slice(0, Math.max(0, series - 1)).map((d, at): Drawn => {
    const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' }
    return ['pattern', { id: `${ids}${at + 2}`, ...size }, ['path', { class: 'hatch', d }]]
  }),
]
