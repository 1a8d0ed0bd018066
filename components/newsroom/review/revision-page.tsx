import Link from 'next/link'
import type { ReactNode } from 'react'
import { When } from '#components/dates/when'
import { ReviewClaims } from '#components/newsroom/review/claims'
import { PictureChanges } from '#components/newsroom/review/picture-changes'
import { ReviewText } from '#components/newsroom/review/review-text'
import { useTranslations } from '#components/translations'
import { comparePath, previewPagePath, reviewPath, writingPath } from '#lib/articles/paths'
import type { ReadRevision } from '#lib/reviews/review'
import styles from './review.module.css'

/** A revision as it was frozen: to read, not to decide on. */
export function RevisionPage({ revision, now }: { revision: ReadRevision; now: Date }) {
  const t = useTranslations('reviewPage')
  const compare = useTranslations('comparePage')
  const { id, number, at, by, claims } = revision
  const shown = {
    strong: (words: ReactNode) => <strong>{words}</strong>,
    more: (words: ReactNode) => words,
    when: () => <When at={at} now={now} whole />,
  }
  return (
    <div className="page">
      <header className="page-head">
        <p>
          {by ? t.rich('revisionOfBy', { ...shown, number, name: by }) : t.rich('revisionOf', { ...shown, number })}
        </p>
        <div className="acts">
          <Link className="button" href={comparePath(id, number)}>
            {compare('title')}
          </Link>
          <Link className="button" data-kind="quiet" href={previewPagePath(id, number)}>
            {t('preview')}
          </Link>
          <Link className="button" href={`${reviewPath(id)}#history`}>
            {t('history')}
          </Link>
          <Link className="button" href={writingPath(id)}>
            {t('openDraft')}
          </Link>
        </div>
      </header>
      <PictureChanges changed={revision.changedPictures} language={revision.language} />
      <div className={styles.grid}>
        <ReviewText article={revision} />
        <aside aria-label={t('aboutRevision')}>
          <section className="panel">
            <h2>{t('claimsAndSources')}</h2>
            <ReviewClaims claims={claims} language={revision.language} />
          </section>
        </aside>
      </div>
    </div>
  )
}
