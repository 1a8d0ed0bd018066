import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { pathFor } from '#lib/articles/paths'
import { libraryPath } from '#lib/media/address'
import { writtenIn } from '#lib/text/direction'
import type { Ending } from '#lib/uses/queries'

/** Live pieces that show what may not be shown any more, and what soon may not be. */
export function RightsThatEnd({ ending, ended }: { ending: Ending; ended: Ending }) {
  const t = useTranslations('library')
  return (
    <>
      <Listed word={t('rightsHaveEnded')} {...ended} />
      <Listed word={t('rightsEnd')} {...ending} />
    </>
  )
}

function Listed({ word, uses, more }: Ending & { word: string }) {
  const t = useTranslations('library')
  const articles = useTranslations('articlePages')
  if (uses.length === 0) return null
  return (
    <Notice kind="warn" word={word}>
      <ul className="rows">
        {uses.map(({ fileId, name, left, piece }) => (
          <li key={fileId + piece.id}>
            {left < 0 ? <strong>{t('rightsEnded', { days: -left })}</strong> : t('rightsLeft', { days: left })}
            {' · '}
            <IntentLink href={`${libraryPath}/${fileId}`}>
              <bdi>{name}</bdi>
            </IntentLink>
            {' · '}
            <IntentLink href={pathFor(piece.id, piece.state)} {...(piece.headline ? writtenIn(piece.language) : {})}>
              {piece.headline || articles('noHeadline')}
            </IntentLink>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{t('rightsMore', { count: more })}</p> : null}
    </Notice>
  )
}
