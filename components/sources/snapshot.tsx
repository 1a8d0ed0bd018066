'use client'

import { FileText } from 'lucide-react'
import { useTranslations } from '#components/translations'
import { libraryPath, madePath } from '#lib/media/address'
import type { ShownSnapshot } from '#lib/sources/shown'
import './snapshot.css'

/** A picture or a document as it is kept with a source: of which day, found where, by whom. A document is saved, and opened outside the newsroom. */
export function SnapshotFigure({ snapshot: { file, day, url, keptBy } }: { snapshot: ShownSnapshot }) {
  const t = useTranslations('sourcePages')
  const media = useTranslations('mediaPage')
  return (
    <figure className="snapshot">
      {file.picture ? (
        // biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge
        <img
          src={madePath(file.picture.key)}
          alt={file.alt || file.name}
          width={file.picture.width}
          height={file.picture.height ?? undefined}
          loading="lazy"
          decoding="async"
        />
      ) : null}
      <figcaption>
        {file.form === 'document' ? (
          <a href={`${libraryPath}/${file.id}/file`} download>
            <FileText aria-hidden size={16} /> <bdi>{file.name}</bdi>
          </a>
        ) : (
          <a href={`${libraryPath}/${file.id}`}>
            <bdi>{file.name}</bdi>
          </a>
        )}
        {file.pages === null ? null : <span className="hint"> · {media('pages', { count: file.pages })}</span>}
        {file.form === 'image' && !file.picture ? <p className="hint">{t('notMadeYet')}</p> : null}
        <p className="hint">
          {keptBy ? t('keptBy', { day, name: keptBy }) : t('kept', { day })}
          {url ? (
            <>
              {' '}
              <a href={url} rel="noopener noreferrer nofollow" target="_blank">
                {t('foundAt', { host: new URL(url).hostname })}
              </a>
            </>
          ) : null}
        </p>
      </figcaption>
    </figure>
  )
}
