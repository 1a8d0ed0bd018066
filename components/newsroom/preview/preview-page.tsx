import Link from 'next/link'
import { Frames } from '#components/newsroom/preview/frames'
import { Shares } from '#components/newsroom/preview/shares'
import { useLanguage, useTranslations } from '#components/translations'
import { previewPagePath, reviewPath, writingPath } from '#lib/articles/paths'
import { datesFor } from '#lib/dates/newsroom'
import { momentShown } from '#lib/dates/shown'
import { previewPath } from '#lib/previews/addresses'
import type { Previewable } from '#lib/previews/preview'
import type { Share } from '#lib/shares/share'
import { directionOf } from '#lib/text/direction'
import styles from './preview.module.css'

type Props = {
  piece: Previewable
  /** Null for the draft as it stands */
  revision: number | null
  shares: Share[]
  mayShare: boolean
  now: Date
}

/** A piece as readers would see it, on a phone and on a desk, and who else may see it by a link. */
export function PreviewPage({ piece, revision, shares, mayShare, now }: Props) {
  const t = useTranslations('previewPage')
  const dates = datesFor(useLanguage())
  const { id, headline, language, revisions } = piece
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="hint" lang={language} dir={directionOf(language)}>
            {headline}
          </p>
        </div>
        <div className="acts">
          <Link className="button" data-kind="quiet" href={reviewPath(id)}>
            {t('review')}
          </Link>
          <Link className="button" href={writingPath(id)}>
            {t('openDraft')}
          </Link>
        </div>
      </header>
      <nav className={styles.versions} aria-label={t('which')}>
        <Link href={previewPagePath(id)} prefetch={false} aria-current={revision === null ? 'page' : undefined}>
          {t('asItStands')}
        </Link>
        {revisions.map(({ number, at }) => (
          <Link
            key={number}
            href={previewPagePath(id, number)}
            prefetch={false}
            aria-current={revision === number ? 'page' : undefined}
          >
            {t('revision', { number, moment: momentShown(dates, at, now).words })}
          </Link>
        ))}
      </nav>
      <Frames address={previewPath(id, revision)} />
      <Shares
        articleId={id}
        revision={revision}
        mayShare={mayShare}
        shares={shares.map(({ madeAt, expiresAt, endedAt, lastOpenedAt, ...share }) => ({
          ...share,
          made: momentShown(dates, madeAt, now),
          expires: momentShown(dates, expiresAt, now, 'whole'),
          ended: endedAt && momentShown(dates, endedAt, now),
          lastOpened: lastOpenedAt && momentShown(dates, lastOpenedAt, now, 'whole'),
        }))}
      />
    </div>
  )
}
