import { FiguresFilters } from '#components/newsroom/figures/figures-filters'
import { PlotSection } from '#components/newsroom/figures/plot-section'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import { addressWith } from '#lib/article-list/narrowing'
import { timeZone } from '#lib/dates/newsroom'
import type { Answer } from '#lib/errors'
import { figuresPath } from '#lib/figures/asked'
import type { FiguresAsked } from '#lib/figures/input'
import type { Plot } from '#lib/figures/plot'
import styles from './figures.module.css'
import '../../site/styles/chart.css'

/** How the newsroom fares: plots, each with its table. */
export function FiguresPage({
  asked,
  desks,
  answer,
}: {
  asked: FiguresAsked
  desks: { id: string; name: string }[]
  answer: Answer<Plot[]>
}) {
  const t = useTranslations('figuresPage')
  const pages = useTranslations('articlePages')
  const calendar = useTranslations('calendarPage')
  const { weeks, until, deskId: desk } = asked
  return (
    <div className={`page ${styles.page}`}>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p>{calendar('clock', { timeZone })}</p>
      </header>
      <p className="hint">{t('intro')}</p>
      <FiguresFilters asked={asked} desks={desks} />
      {answer.ok ? (
        <div className={styles.plots}>
          {answer.value.map((plot) => (
            <PlotSection
              key={plot.name}
              plot={plot}
              csv={addressWith(`${figuresPath}/table`, { plot: plot.name, weeks, until, desk })}
            />
          ))}
        </div>
      ) : (
        <Notice kind="warn" word={pages('notShown')}>
          {answer.message}
        </Notice>
      )}
    </div>
  )
}
