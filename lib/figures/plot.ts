/** A plot of figures with its table, in the words of one language. */
import type { PlotName } from '#lib/figures/input'
import type { Figures } from '#lib/text/chart'

/** `words` for people, `plain` for programs: a day in ISO 8601, a number with a point */
export type Cell = { words: string; plain: string; href?: string }

/** `name` for programs */
export type Column = { name: string; words: string; isNumber: boolean }

export type Plot = {
  name: PlotName
  /** Null where there is nothing to draw */
  figures: Figures | null
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}
