'use client'

import Link from 'next/link'
import { SnapshotFigure } from '#components/sources/snapshot'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { sourceBesideText } from '#lib/sources/actions'
import type { ShownSource } from '#lib/sources/shown'
import { writtenIn } from '#lib/text/direction'
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
            <Claims articles={source.citedIn.filter((article) => article.id !== articleId)} />
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

function Claims({ articles }: { articles: ShownSource['citedIn'] }) {
  const t = useTranslations('writingTools')
  const labels = useTranslations('labels')
  if (articles.length === 0) return <p className="hint">{t('besideNoClaims')}</p>
  return (
    <ul className="beside-claims">
      {articles.map(({ id, language, draft, claims }) => (
        <li key={id}>
          <p className="hint" {...(draft?.headline ? writtenIn(language) : {})}>
            {draft?.headline || t('outlineNoHeadline')}
          </p>
          {claims.map((claim) => (
            <div key={claim.id}>
              <q {...writtenIn(language)}>{claim.text}</q>
              <p className="hint">
                <Dotted>
                  {[
                    labels(`standing.${claim.standing}`),
                    ...claim.attributions.map(({ stance }) => labels(`stance.${stance}`)),
                  ]}
                </Dotted>
              </p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
