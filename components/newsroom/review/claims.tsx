import Link from 'next/link'
import { stanceLabels, standingLabels, termsLabels } from '#lib/claims/labels'
import { dates } from '#lib/dates/newsroom'
import type { ReviewedAttribution, ReviewedClaim } from '#lib/reviews/review'
import { webAddress } from '#lib/site/claims'
import { kindLabels } from '#lib/sources/labels'
import styles from './review.module.css'

/** Every claim in reading order, with its sources, their terms, and its standing. */
export function ReviewClaims({ claims }: { claims: ReviewedClaim[] }) {
  if (claims.length === 0) return <p className="nothing">No claim is marked in this text.</p>
  return (
    <ol className={`rows ${styles.claims}`}>
      {claims.map((claim) => (
        <li key={claim.claimId} id={`source-${claim.number}`}>
          <p dir="auto">
            <a
              href={`#claim-${claim.number}`}
              data-claim-id={claim.claimId}
              aria-label={`Claim ${claim.number}: to its place in the text`}
            >
              {claim.number}
            </a>{' '}
            <q>{claim.text}</q>
          </p>
          <p className={styles.standing} data-standing={claim.standing}>
            {standingLabels[claim.standing]}
          </p>
          {claim.attributions.length === 0 ? <p className="hint">No source</p> : null}
          {claim.attributions.map((one) => (
            <Attribution key={`${one.source?.id} ${one.stance}`} attribution={one} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function Attribution({ attribution }: { attribution: ReviewedAttribution }) {
  const { source, stance, terms, publicLabel, locator, excerpt, accessedAt } = attribution
  const url = webAddress(attribution.url)
  return (
    <div className={styles.attribution}>
      <p>
        {source ? <Link href={`/newsroom/sources/${source.id}`}>{source.name}</Link> : 'A source that is gone'}
        {source ? <span className="hint"> {kindLabels[source.kind].toLowerCase()}</span> : null}
      </p>
      <p className="hint">
        {stanceLabels[stance]} · {termsLabels[terms]}
        {publicLabel ? ` · readers are told “${publicLabel}”` : ''}
      </p>
      {excerpt ? <blockquote dir="auto">{excerpt}</blockquote> : null}
      {locator || url || accessedAt ? (
        <p className="hint">
          {locator ? `${locator} ` : ''}
          {url ? (
            <a href={url} rel="noopener noreferrer" target="_blank">
              {new URL(url).hostname}
              <span className="visually-hidden"> (opens a new tab)</span>
            </a>
          ) : null}
          {accessedAt ? (
            <>
              {' '}
              seen <time dateTime={accessedAt.slice(0, 10)}>{dates.calendarDay(new Date(accessedAt))}</time>
            </>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}
