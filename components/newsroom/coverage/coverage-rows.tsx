import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { coveragePath } from '#lib/coverage/paths'
import type { CoverageRow } from '#lib/coverage/queries'
import { writtenIn } from '#lib/text/direction'

/** The coverages of the newsroom, each with how many of its entries are out and wait. */
export function CoverageRows({ rows }: { rows: readonly CoverageRow[] }) {
  const t = useTranslations('coverage')
  const pages = useTranslations('articlePages')
  return (
    <ul className="rows">
      {rows.map(({ id, headline, language, live, endedAt, out, waiting }) => (
        <li key={id}>
          <IntentLink href={coveragePath(id)} data-row {...(headline ? writtenIn(language) : {})}>
            {headline || <span className="hint">{pages('noHeadline')}</span>}
          </IntentLink>
          <p className="hint">
            {endedAt ? t('hasEnded') : live ? t('isRunning') : t('unpublished')} · {t('out', { count: out })}
            {waiting > 0 ? <> · {t('waiting', { count: waiting })}</> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
