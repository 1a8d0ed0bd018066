import { useTranslations } from '#components/translations'

/** Whose picture it is, as the library has it; null where it was not asked */
export function PictureCredit({ credit }: { credit: string | null }) {
  const t = useTranslations('pictures')
  if (credit === null) return null
  return <p className="hint">{credit === '' ? t('noCredit') : <bdi>{t('credit', { credit })}</bdi>}</p>
}
