import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { pathFor } from '#lib/articles/paths'
import { libraryPath } from '#lib/media/address'
import { writtenIn } from '#lib/text/direction'
import type { EndingRights } from '#lib/uses/queries'

/** Live pieces that show what may soon be shown no more, or may not be any more. */
export function RightsThatEnd({ ending }: { ending: readonly EndingRights[] }) {
  const t = useTranslations('library')
  const articles = useTranslations('articlePages')
  if (ending.length === 0) return null
  return (
    <Notice kind="warn" word={t('rightsEnd')}>
      <ul className="rows">
        {ending.map(({ fileId, name, left, piece }) => (
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
    </Notice>
  )
}
