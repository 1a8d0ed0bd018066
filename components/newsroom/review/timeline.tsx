import type { ReactNode } from 'react'
import { When } from '#components/dates/when'
import { Withhold } from '#components/newsroom/review/withhold'
import { useSentence, useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { revisionPath } from '#lib/articles/paths'
import type { Review } from '#lib/reviews/review'
import { told } from '#lib/workflow/timeline'
import styles from './review.module.css'

/** The events of the article so far, the newest first. */
export function Timeline({ id: article, events, now }: Pick<Review, 'id' | 'events'> & { now: Date }) {
  const t = useTranslations('reviewPage')
  const sentence = useSentence()
  if (events.length === 0) return <p className="nothing">{t('nothingDecided')}</p>
  return (
    <ol className={`rows ${styles.timeline}`}>
      {events.map(({ id, move, who, at, reason, revision }) => (
        <li key={id}>
          <p>
            {sentence(told(move, who))}
            {revision ? (
              <>
                {' '}
                <Revision article={article} number={revision}>
                  {t('revisionLink', { number: revision })}
                </Revision>
              </>
            ) : null}
          </p>
          {reason ? (
            <blockquote className={styles.reason}>
              <bdi>{reason}</bdi>
            </blockquote>
          ) : null}
          <p className="hint">
            <When at={at} now={now} whole />
          </p>
        </li>
      ))}
    </ol>
  )
}

type PublicationsProps = { review: Pick<Review, 'id' | 'publications' | 'mayWithhold'>; now: Date }

const versionWords = {
  live: 'version',
  former: 'version',
  withdrawn: 'versionWithdrawn',
  withheld: 'versionWithheld',
} as const

/** The publications of the article, version by version. */
export function Publications({ review: { id, publications, mayWithhold }, now }: PublicationsProps) {
  const t = useTranslations('reviewPage')
  return (
    <ol className={`rows ${styles.timeline}`}>
      {publications.map(({ number, revision, at, by, words: readersGet }) => (
        <li key={number}>
          <p>
            {t.rich(versionWords[readersGet], {
              number,
              revised: revision,
              revision: (words) => (
                <Revision article={id} number={revision}>
                  {words}
                </Revision>
              ),
            })}
          </p>
          <p className="hint">
            {by ? (
              t.rich('publishedBy', { when: () => <When at={at} now={now} whole />, name: by })
            ) : (
              <When at={at} now={now} whole />
            )}
          </p>
          {mayWithhold && readersGet === 'former' ? <Withhold articleId={id} number={number} /> : null}
        </li>
      ))}
    </ol>
  )
}

function Revision({ article, number, children }: { article: string; number: number; children: ReactNode }) {
  return (
    <IntentLink className="hint" href={revisionPath(article, number)}>
      {children}
    </IntentLink>
  )
}
