import { drawnElement } from '#components/site/drawn'
import { useLanguage, useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { drawing } from '#lib/charts/drawing'
import type { Cell, Plot } from '#lib/figures/plot'
import { localeOf } from '#lib/messages/languages'
import { directionOf } from '#lib/text/direction'
import styles from './figures.module.css'

/** In pixels: for half a page, and for a phone (site/styles/chart.css shows the one that fits) */
const widths = { broad: 640, narrow: 340 } as const

/** One plot with what it counts, its table and the way to that as CSV. */
export function PlotSection({ plot, csv }: { plot: Plot; csv: string }) {
  const t = useTranslations('figuresPage')
  const language = useLanguage()
  const { name, figures, rows } = plot
  const title = t(`plotTitle.${name}`)
  const rtl = directionOf(language) === 'rtl'
  return (
    <section className={`panel ${styles.plot}`} aria-labelledby={`plot-${name}`}>
      <h2 id={`plot-${name}`}>{title}</h2>
      <p className="hint">{t(`plotAbout.${name}`)}</p>
      {figures ? (
        <div className="chart">
          {Object.entries(widths).map(([size, width]) =>
            drawnElement(drawing(figures, { width, rtl, ids: `${name}-${size}-`, language: localeOf(language) }), {
              key: size,
              role: 'img',
              'aria-label': t('drawn', { title }),
              'data-width': size,
            }),
          )}
        </div>
      ) : (
        <p className="nothing">{t(`plotNone.${name}`)}</p>
      )}
      {rows.length > 0 ? (
        <details className={styles.table}>
          <summary>{t('table')}</summary>
          <PlotTable plot={plot} title={title} />
        </details>
      ) : null}
      <a className="button" href={csv} download>
        {t('csv')}
        <span className="visually-hidden"> {title}</span>
      </a>
    </section>
  )
}

function PlotTable({ plot: { columns, rows }, title }: { plot: Plot; title: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus (WCAG 2.1.1)
    <section className={styles.scroll} aria-label={title} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map(({ name, words, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(({ plain }) => plain).join(' ')}>
              {columns.map(({ name, isNumber }, at) => (
                <td key={name} className={isNumber ? 'number' : 'typed'}>
                  <Said cell={row[at]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Said({ cell }: { cell: Cell | undefined }) {
  if (!cell) return null
  const words = <bdi>{cell.words}</bdi>
  return cell.href ? (
    <IntentLink href={cell.href} data-row>
      {words}
    </IntentLink>
  ) : (
    words
  )
}
