import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import type { Held } from './composing.ts'

/** Entries that have left the field and are not kept yet. */
export function HeldEntries({ held, onTakeBack }: { held: readonly Held[]; onTakeBack: (id: string) => void }) {
  const t = useTranslations('coverage')
  if (held.length === 0) return null
  return (
    <ul className="rows" aria-label={t('notKept')}>
      {held.map(({ id, headline, text, why }) => {
        const title = headline || text
        return (
          <li key={id}>
            <bdi dir="auto">{title}</bdi>
            <p className="hint">{why === null ? t('onItsWay') : why || t('notKept')}</p>
            {why === null ? null : (
              <Button aria-label={t('takeBackThis', { title })} onClick={() => onTakeBack(id)}>
                {t('takeBack')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
