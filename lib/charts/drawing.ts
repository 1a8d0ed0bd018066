/** Draws a chart by d3-scale, d3-shape and d3-geo, without a DOM: the same figures are always the same drawing (docs/decisions/158, 175). */
import type { Drawn } from '#lib/charts/drawn'
import { type Look, legend } from '#lib/charts/legend'
import { hasNamesAtEnds, lines } from '#lib/charts/lines'
import { lying } from '#lib/charts/lying'
import { points } from '#lib/charts/map/points'
import { regions } from '#lib/charts/map/regions'
import { patterns } from '#lib/charts/series-looks'
import { label, type Sheet } from '#lib/charts/sheet'
import { cut, lineHeight } from '#lib/charts/text-width'
import { hasRoom, upright } from '#lib/charts/upright'
import type { Figures } from '#lib/text/chart'
import type { Counted } from '#lib/text/chart-figures'
import type { MapFigures } from '#lib/text/map-figures'

const looks: Record<Figures['kind'], Look> = {
  ...{ column: 'area', bar: 'area', stacked: 'area' },
  ...{ line: 'line', dot: 'sign' },
}

/** An `svg` as wide as the sheet. Figures that can’t be drawn (`wrong`) are not for here. */
export function drawing(figures: Figures | MapFigures, sheet: Sheet): Drawn {
  if ('places' in figures) return onSheet(sheet, figures, figures.kind === 'points' ? points : regions)
  const names = figures.series.map(({ name }) => name)
  const isNamedAtEnds = figures.kind === 'line' && hasNamesAtEnds(sheet, figures)
  const look = looks[figures.kind]
  const known = legend(sheet, isNamedAtEnds ? [] : names, look, 0)
  const defined = look === 'area' && names.length > 1 ? [patterns(sheet, names.length)] : []
  return onSheet(sheet, figures, plotOf(sheet, figures), { drawn: [...defined, ...known.drawn], height: known.height })
}

type Part = { drawn: Drawn[]; height: number }

/** What is above, the unit, and below them the drawing itself. */
function onSheet<Shown extends Counted>(
  sheet: Sheet,
  figures: Shown,
  plot: (sheet: Sheet, figures: Shown, top: number) => Part,
  above: Part = { drawn: [], height: 0 },
): Drawn {
  const { unit } = figures
  const said = unit === null ? [] : [label(sheet, 0, above.height + 12, cut(unit, sheet.width), 'start', 'unit')]
  const top = above.height + said.length * (lineHeight + 4)
  const { drawn, height } = plot(sheet, figures, top)
  // Labels are placed from the left, whatever the direction of the page
  const about = { viewBox: `0 0 ${sheet.width} ${Math.ceil(top + height)}`, direction: 'ltr' }
  return ['svg', about, ...above.drawn, ...said, ...drawn]
}

/** Columns whose names have no room under them lie down. */
function plotOf(sheet: Sheet, figures: Figures): typeof upright {
  if (figures.kind === 'line') return lines
  const isUpright = figures.kind === 'column' || figures.kind === 'stacked'
  return isUpright && hasRoom(sheet, figures) ? upright : lying
}
