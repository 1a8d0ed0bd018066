import { useTranslations } from '#components/translations'
import type { NamedSlot } from '#lib/fronts/names'
import type { Section } from '#lib/site/front/places'
import { writtenIn } from '#lib/text/direction'

/** “Under the lead 2”; the lead is one. */
export function usePlaceName(): (place: { section: Section; number: number }) => string {
  const t = useTranslations('fronts')
  return ({ section, number }) =>
    section === 'lead' ? t('section.lead') : t('place', { section: t(`section.${section}`), number })
}

/** What somebody chose for a place: a headline, or by which rule it fills itself. */
export function SlotWords({ named: { slot, name, language } }: { named: NamedSlot }) {
  const t = useTranslations('fronts')
  if (slot.by === 'pinned')
    return (
      <>
        {slot.kicker ? (
          <>
            <bdi className="hint">{slot.kicker}</bdi>{' '}
          </>
        ) : null}
        {name ? <bdi {...(language ? writtenIn(language) : {})}>{name}</bdi> : t('gone')}
      </>
    )
  if (slot.by === 'desk') return t('newestOf', { name })
  if (slot.by === 'topic') return t('newestOn', { name })
  return slot.by === 'newest' ? t('rule.newest') : t('filled')
}
