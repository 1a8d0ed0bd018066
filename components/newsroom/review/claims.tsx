import { useLanguage, useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import { datesFor } from '#lib/dates/newsroom'
import type { ReviewedAttribution, ReviewedClaim } from '#lib/reviews/review'
import { directionOf } from '#lib/text/direction'
import { webAddress } from '#lib/text/web-address'
import { AttachedFiles } from './attached-files.tsx'
import styles from './review.module.css'

/** Every claim in reading order, with its sources, their terms, and its standing. */
export function ReviewClaims({ claims, language }: { claims: ReviewedClaim[]; language: string }) {
  const t = useTranslations('reviewPage')
  const labels = useTranslations('labels')
  if (claims.length === 0) return <p className="nothing">{t('noClaims')}</p>
  return (
    <ol className={`rows ${styles.claims}`}>
      {claims.map((claim) => (
        <li key={claim.claimId} id={`source-${claim.number}`}>
          <p lang={language} dir={directionOf(language)}>
            <a
              href={`#claim-${claim.number}`}
              data-claim-id={claim.claimId}
              aria-label={t('toClaim', { number: claim.number })}
            >
              {claim.number}
            </a>{' '}
            <q>{claim.text}</q>
          </p>
          <p className={styles.standing} data-standing={claim.standing}>
            {labels(`standing.${claim.standing}`)}
          </p>
          {claim.attributions.length === 0 ? <p className="hint">{t('noSource')}</p> : null}
          {claim.attributions.map((one) => (
            <Attribution key={`${one.source?.id} ${one.stance}`} attribution={one} language={language} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function Attribution({ attribution, language }: { attribution: ReviewedAttribution; language: string }) {
  const t = useTranslations('reviewPage')
  const labels = useTranslations('labels')
  const sources = useTranslations('sources')
  const { source, stance, terms, publicLabel, locator, excerpt, accessedAt } = attribution
  const url = webAddress(attribution.url)
  return (
    <div className={styles.attribution}>
      <p>
        {source ? (
          <IntentLink href={`/newsroom/sources/${source.id}`}>
            <bdi>{source.name}</bdi>
          </IntentLink>
        ) : (
          t('sourceGone')
        )}
        {source ? <span className="hint"> {sources(`kind.${source.kind}`)}</span> : null}
      </p>
      <p className="hint">
        <Dotted>
          {[
            labels(`stance.${stance}`),
            labels(`terms.${terms}`),
            publicLabel && t('publicLabel', { label: publicLabel }),
          ]}
        </Dotted>
      </p>
      {excerpt ? (
        <blockquote lang={language} dir={directionOf(language)}>
          {excerpt}
        </blockquote>
      ) : null}
      {attribution.files.length > 0 ? <AttachedFiles files={attribution.files} language={language} /> : null}
      {locator || url || accessedAt ? (
        <p className="hint">
          {locator ? <bdi>{locator} </bdi> : null}
          {url ? (
            <a href={url} rel="noopener noreferrer" target="_blank">
              {new URL(url).hostname}
              <span className="visually-hidden"> {t('opensTab')}</span>
            </a>
          ) : null}
          {accessedAt ? <> {t.rich('seen', { day: () => <Day at={accessedAt} /> })}</> : null}
        </p>
      ) : null}
    </div>
  )
}

function Day({ at }: { at: string }) {
  const { calendarDay } = datesFor(useLanguage())
  return <time dateTime={at.slice(0, 10)}>{calendarDay(new Date(at))}</time>
}
