/** Draws a chart by d3-scale and d3-shape, without a DOM: the same figures are always the same drawing (docs/decisions/158). */
import type { Drawn } from '#lib/charts/drawn'
import { type Look, legend } from '#lib/charts/legend'
import { hasNamesAtEnds, lines } from '#lib/charts/lines'
import { lying } from '#lib/charts/lying'
import { patterns } from '#lib/charts/series-looks'
import { label, type Sheet } from '#lib/charts/sheet'
import { cut, lineHeight } from '#lib/charts/text-width'
import { hasRoom, upright } from '#lib/charts/upright'
import type { ChartKind, Figures } from '#lib/text/chart'

const looks: Record<ChartKind, Look> = { column: 'area', bar: 'area', stacked: 'area', line: 'line', dot: 'sign' }

/** An `svg` as wide as the sheet. Figures that can’t be drawn (`wrong`) are not for here. */
export function drawing(figures: Figures, sheet: Sheet): Drawn {
  const names = figures.series.map(({ name }) => name)
  const isNamedAtEnds = figures.kind === 'line' && hasNamesAtEnds(sheet, figures)
  const known = legend(sheet, isNamedAtEnds ? [] : names, looks[figures.kind], 0)
  const unit =
    figures.unit === null ? [] : [label(sheet, 0, known.height + 12, cut(figures.unit, sheet.width), 'start', 'unit')]
  const top = known.height + unit.length * (lineHeight + 4)
  const plot = plotOf(sheet, figures)(sheet, figures, top)
  const height = Math.ceil(top + plot.height)
  return [
    'svg',
    // Labels are placed from the left, whatever the direction of the page
    { viewBox: `0 0 ${sheet.width} ${height}`, direction: 'ltr' },
    ...(looks[figures.kind] === 'area' && names.length > 1 ? [patterns(sheet, names.length)] : []),
    ...known.drawn,
    ...unit,
    ...plot.drawn,
  ]
}

/** Columns whose names have no room under them lie down. */
function plotOf(sheet: Sheet, figures: Figures): typeof upright {
  if (figures.kind === 'line') return lines
  const isUpright = figures.kind === 'column' || figures.kind === 'stacked'
  return isUpright && hasRoom(sheet, figures) ? upright : lying
}
