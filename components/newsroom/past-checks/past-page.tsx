import { PassedItem } from '#components/newsroom/past-checks/passed-item'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { reviewPath } from '#lib/articles/paths'
import type { PastChecks } from '#lib/past-checks/queries'
import { writtenIn } from '#lib/text/direction'

/** What went out past checks and reviews: what nobody has closed, then the last that somebody has. */
export function PastPage({ open, closed, now }: { open: PastChecks[]; closed: PastChecks[]; now: Date }) {
  const t = useTranslations('pastChecks')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <p className="style-intro">{t('intro')}</p>
      {open.length === 0 ? <p className="nothing">{t('none')}</p> : <Rows rows={open} now={now} />}
      {closed.length > 0 ? (
        <section className="panel" aria-labelledby="closed">
          <h2 id="closed">{t('closed')}</h2>
          <Rows rows={closed} now={now} />
        </section>
      ) : null}
    </div>
  )
}

function Rows({ rows, now }: { rows: PastChecks[]; now: Date }) {
  const pages = useTranslations('articlePages')
  return (
    <ul className="rows">
      {rows.map((passed) => (
        <li key={passed.id}>
          <IntentLink
            href={reviewPath(passed.articleId)}
            data-row
            {...(passed.headline ? writtenIn(passed.language) : {})}
          >
            {passed.headline || <span className="hint">{pages('noHeadline')}</span>}
          </IntentLink>
          <PassedItem passed={passed} now={now} />
        </li>
      ))}
    </ul>
  )
}
