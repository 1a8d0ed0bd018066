import type { ReactNode } from 'react'
import { drawing } from '#lib/charts/drawing'
import { mapInWords } from '#lib/charts/map/in-words'
import type { Words } from '#lib/site/words/shape'
import type { TextChart } from '#lib/text/chart'
import { directionOf } from '#lib/text/direction'
import { drawnElement } from './drawn.tsx'

/** In pixels: for a column of text, and for a phone (styles/chart.css shows the one that fits) */
const widths = { broad: 640, narrow: 340 } as const

/**
 * A chart with its title, and its figures as a table for whoever can’t see it or wants the numbers. Colours are the stylesheet’s. `ids` begins
 * ids that no other chart of the page has.
 */
export function Chart({
  chart,
  title,
  figures,
  ids,
  language,
  words,
}: {
  chart: TextChart
  title: ReactNode
  figures: ReactNode
  ids: string
  language: string
  words: Words
}) {
  const kind = words.chartKinds[chart.kind]
  const inWords = 'places' in chart ? mapInWords(chart, language) : []
  const said = chart.description ?? [chart.title, kind, ...inWords].filter(Boolean).join(words.comma)
  const rtl = directionOf(language) === 'rtl'
  return (
    <figure className="chart">
      {title && <figcaption>{title}</figcaption>}
      {Object.entries(widths).map(([name, width]) =>
        drawnElement(drawing(chart, { width, rtl, ids: `${ids}${name}-`, language }), {
          key: name,
          role: 'img',
          'aria-label': said,
          'data-width': name,
        }),
      )}
      <details>
        <summary>{words.chartFigures}</summary>
        {figures}
      </details>
    </figure>
  )
}
