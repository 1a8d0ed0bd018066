import { useTranslations } from '#components/translations'
import type { ReviewedFile } from '#lib/reviews/review'
import { directionOf } from '#lib/text/direction'
import styles from './review.module.css'

/** What bears an attribution out, and whether readers see it. */
export function AttachedFiles({ files, language }: { files: readonly ReviewedFile[]; language: string }) {
  const t = useTranslations('attachments')
  return (
    <ul className={styles.attached} aria-label={t('title')}>
      {files.map(({ file, alt, shown }, at) => (
        <li key={file?.id ?? at}>
          {file?.form === 'image' ? (
            // biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge
            <img src={`/newsroom/media/${file.id}/picture`} alt="" loading="lazy" decoding="async" />
          ) : null}
          <span>
            {file ? (
              <a href={`/newsroom/media/${file.id}`}>
                <bdi>{file.name}</bdi>
              </a>
            ) : (
              t('gone')
            )}
            {alt ? (
              <span lang={language} dir={directionOf(language)}>
                {' '}
                {alt}
              </span>
            ) : null}{' '}
            <span className="hint">{t(shown ? 'shown' : 'notShown')}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
