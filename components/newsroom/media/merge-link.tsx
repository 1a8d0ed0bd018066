import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { libraryPath } from '#lib/media/address'

/** To where this file and another one become one. */
export function MergeLink({ id, other }: { id: string; other: { id: string; name: string } }) {
  const t = useTranslations('merging')
  return (
    <IntentLink
      className="button"
      data-kind="quiet"
      href={`${libraryPath}/${id}/merge/${other.id}`}
      aria-label={t('mergeNamed', { name: other.name })}
    >
      {t('merge')}
    </IntentLink>
  )
}
