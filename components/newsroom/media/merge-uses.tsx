import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { StateMark } from '#components/workflow/state-mark'
import { pathFor } from '#lib/articles/paths'
import type { MergeSide } from '#lib/merging/queries'
import { writtenIn } from '#lib/text/direction'
import { trashDays } from '#lib/trash/keeping'
import styles from './media.module.css'

/** Where each of two files is used, and what happens there when they become one. */
export function MergeUses({ kept, other }: { kept: MergeSide; other: MergeSide }) {
  const t = useTranslations('merging')
  return (
    <section className="panel" aria-labelledby="merge-uses">
      <h2 id="merge-uses">{t('uses')}</h2>
      {[kept, other].map((side) => (
        <section key={side.id} aria-label={side.name}>
          <h3 className={styles.found}>
            <bdi>{t('usedBy', { name: side.name })}</bdi>
          </h3>
          <Uses side={side} isKept={side === kept} />
        </section>
      ))}
    </section>
  )
}

function Uses({ side: { uses, withClaims }, isKept }: { side: MergeSide; isKept: boolean }) {
  const t = useTranslations('merging')
  const library = useTranslations('library')
  const articles = useTranslations('articlePages')
  const { pieces, others, sources } = uses
  if (pieces.length === 0 && others === 0 && sources.length === 0)
    return <p className="hint">{isKept ? library('usedNowhere') : t('usedNowhere', { days: trashDays })}</p>
  return (
    <ul className="rows">
      {pieces.map(({ id, language, headline, state, places }) => (
        <li key={id}>
          <p>
            <IntentLink href={pathFor(id, state)} {...(headline ? writtenIn(language) : {})}>
              {headline || articles('noHeadline')}
            </IntentLink>{' '}
            <StateMark state={state} />
          </p>
          {places.map((place) => (
            <p key={place} className="hint">
              {t(`happens.${place}`)}
            </p>
          ))}
          {withClaims.includes(id) ? <p className="hint">{t('happens.claim')}</p> : null}
        </li>
      ))}
      {others > 0 ? <li className="hint">{library('othersUse', { count: others })}</li> : null}
      {sources.map(({ id, name }) => (
        <li key={id}>
          <p>
            <IntentLink href={`/newsroom/sources/${id}`}>
              <bdi>{name}</bdi>
            </IntentLink>
          </p>
          <p className="hint">{t('happens.source')}</p>
        </li>
      ))}
    </ul>
  )
}
