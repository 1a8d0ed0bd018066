'use client'

import Link from 'next/link'
import { CitedIn } from '#components/sources/cited-in'
import { SnapshotFigure } from '#components/sources/snapshot'
import { useTranslations } from '#components/translations'
import { sourceBesideText } from '#lib/sources/actions'
import type { ShownSource } from '#lib/sources/shown'
import { BesideAnswer } from './beside-answer.tsx'

/** A source: what is known of it, what is kept with it, and what other pieces have leaned on it for. */
export function BesideSource({ id, articleId }: { id: string; articleId: string }) {
  const t = useTranslations('writingTools')
  const pages = useTranslations('sourcePages')
  return (
    <BesideAnswer ask={() => sourceBesideText(id)}>
      {(source) => (
        <>
          <p className="beside-about">
            <Link href={`/newsroom/sources/${id}`} target="_blank">
              {t('besideOpen')}
            </Link>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what one scrolls and copies from by the keyboard has to take the focus */}
          <article className="beside-source" tabIndex={0} aria-labelledby={`beside-${id}`}>
            <h1 id={`beside-${id}`}>
              <bdi>{source.name}</bdi>
            </h1>
            <About source={source} />
            <h2>{pages('keptDocuments')}</h2>
            {source.snapshots.length === 0 ? <p className="hint">{pages('nothingKept')}</p> : null}
            {source.snapshots.map((snapshot) => (
              <SnapshotFigure key={snapshot.id} snapshot={snapshot} />
            ))}
            <h2>{t('besideClaims')}</h2>
            <CitedIn
              cited={{
                ...source.citedIn,
                articles: source.citedIn.articles.filter((article) => article.id !== articleId),
              }}
              none={t('besideNoClaims')}
              apart
            />
          </article>
        </>
      )}
    </BesideAnswer>
  )
}

function About({ source: { kind, reliability, description, url } }: { source: ShownSource }) {
  const pages = useTranslations('sourcePages')
  const labels = useTranslations('labels')
  return (
    <>
      <p className="hint">
        {pages('kindAndReliability', {
          kind: labels(`sourceKind.${kind}`),
          code: reliability,
          meaning: pages(`reliabilityInline.${reliability}`),
        })}
      </p>
      {description ? (
        <p>
          <bdi>{description}</bdi>
        </p>
      ) : null}
      {url ? (
        <p>
          <a href={url} rel="noopener noreferrer nofollow" target="_blank">
            {new URL(url).hostname}
          </a>
        </p>
      ) : null}
    </>
  )
}
