import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import { StateMark } from '#components/workflow/state-mark'
import { pathFor } from '#lib/articles/paths'
import type { CountedUses } from '#lib/rights/queries'
import { writtenIn } from '#lib/text/direction'
import type { Uses } from '#lib/uses/queries'
import styles from './media.module.css'

/** The pieces that use a file, and where in the life of each; the sources with which it is kept. */
export function UsedIn({ uses: { pieces, others, sources }, counted }: { uses: Uses; counted: CountedUses | null }) {
  const t = useTranslations('library')
  const articles = useTranslations('articlePages')
  return (
    <section aria-labelledby="used-in">
      <h3 id="used-in" className={styles.found}>
        {t('usedIn')}
      </h3>
      {counted ? <p className="hint">{t('counted', counted)}</p> : null}
      {pieces.length === 0 && others === 0 && sources.length === 0 ? <p className="hint">{t('usedNowhere')}</p> : null}
      {pieces.length > 0 ? (
        <ul className="rows">
          {pieces.map(({ id, language, headline, state, places }) => (
            <li key={id}>
              <p>
                <IntentLink href={pathFor(id, state)} data-row {...(headline ? writtenIn(language) : {})}>
                  {headline || articles('noHeadline')}
                </IntentLink>{' '}
                <StateMark state={state} />
              </p>
              <p className="hint">
                <Dotted>{places.map((place) => t(`useAt.${place}`))}</Dotted>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {others > 0 ? <p className="hint">{t('othersUse', { count: others })}</p> : null}
      {sources.length > 0 ? (
        <>
          <p className="hint">{t('keptWith')}</p>
          <ul className="rows">
            {sources.map(({ id, name }) => (
              <li key={id}>
                <IntentLink href={`/newsroom/sources/${id}`} data-row>
                  <bdi>{name}</bdi>
                </IntentLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
