/** What is drawn on: shapes by their distance from where one begins to read, which is the right in right-to-left languages. */
import { type Drawn, rounded } from '#lib/charts/drawn'
import { lineHeight } from '#lib/charts/text-width'

export type Sheet = {
  /** In pixels, as all lengths here */
  width: number
  rtl: boolean
  /** Begins the ids of this drawing; no other one on the page has the same */
  ids: string
  /** BCP 47 */
  language: string
}

type Anchor = 'start' | 'middle' | 'end'

const at = ({ width, rtl }: Sheet, x: number) => rounded(rtl ? width - x : x)

// Marks that turn the words around them would reach out of their own label. Those of numbers are Intl’s, and say where a minus stands.
const turning = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g

/** One line. It runs in its own direction, whatever stands beside it (Unicode Bidirectional Algorithm, isolates). */
export function label(sheet: Sheet, x: number, y: number, words: string, anchor: Anchor, kind = 'label'): Drawn {
  const turned = sheet.rtl && anchor !== 'middle' ? (anchor === 'start' ? 'end' : 'start') : anchor
  const isNumber = kind === 'tick' || kind === 'value' || kind === 'range'
  const isolated = `\u2068${isNumber ? words : words.replaceAll(turning, '')}\u2069`
  return ['text', { class: `${kind} ${turned}`, x: at(sheet, x), y: rounded(y) }, isolated]
}

/** Lines one below the other, in the middle around `y`, or from `y` on. */
export function labels(
  sheet: Sheet,
  {
    x,
    y,
    lines,
    anchor,
    centred = false,
  }: { x: number; y: number; lines: readonly string[]; anchor: Anchor; centred?: boolean },
): Drawn[] {
  const top = centred ? y - ((lines.length - 1) * lineHeight) / 2 + 4.5 : y
  return lines.map((words, index) => label(sheet, x, top + index * lineHeight, words, anchor))
}

/** Filled in the colour of a series, and with its pattern where there are several. */
export function bar(
  sheet: Sheet,
  {
    x,
    y,
    width,
    height,
    series,
    patterned,
  }: { x: number; y: number; width: number; height: number; series: number; patterned: boolean },
): Drawn[] {
  const place = {
    x: rounded(sheet.rtl ? sheet.width - x - width : x),
    y: rounded(y),
    width: rounded(Math.max(0, width)),
    height: rounded(Math.max(0, height)),
  }
  const filled: Drawn = ['rect', { class: `fill s${series + 1}`, ...place }]
  return patterned && series > 0 ? [filled, ['rect', { ...place, fill: `url(#${sheet.ids}${series + 1})` }]] : [filled]
}

export function rule(
  sheet: Sheet,
  from: readonly [number, number],
  to: readonly [number, number],
  kind: 'grid' | 'zero',
): Drawn {
  const [x1, x2] = [at(sheet, from[0]), at(sheet, to[0])]
  return ['line', { class: kind, x1, x2, y1: rounded(from[1]), y2: rounded(to[1]) }]
}

/** Where a shape that was made around 0,0 stands. */
export const placedAt = (sheet: Sheet, x: number, y: number): string => `translate(${at(sheet, x)},${rounded(y)})`

export const mirrored = at
