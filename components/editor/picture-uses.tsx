import { useTranslations } from '#components/translations'
import { useAsked } from '#components/ui/use-asked'
import type { CountedUses } from '#lib/rights/queries'

/** In how many pieces a picture is shown, where its rights say in how many it may be; nothing where they don’t, or it could not be asked. */
export function PictureUses({ file }: { file: string }) {
  const t = useTranslations('library')
  const asked = useAsked<CountedUses | null>(file, `/newsroom/media/${file}/uses`, 0)
  const counted = asked?.answer?.ok ? asked.answer.value : null
  return counted && <p className="hint">{t('counted', counted)}</p>
}
