import { useTranslations } from '#components/translations'
import { References } from '#components/workflow/references'
import type { LiveAddress } from '#lib/articles/queries'
import type { Details } from '#lib/revisions/details'

/** What becomes of the address at which readers find the piece, once the next version goes out under these details. Nothing where it stays. */
export function NewAddress({
  articleId,
  live,
  details: { language, slug, deskId },
}: {
  articleId: string
  live: LiveAddress | null
  details: Pick<Details, 'language' | 'slug' | 'deskId'>
}) {
  const t = useTranslations('references')
  if (!live) return null
  const stays = live.language === language && live.slug === slug
  if (stays) return live.deskId === deskId ? null : <p className="hint">{t('deskAlone')}</p>
  return (
    <div className="new-address">
      <p role="status">
        {t.rich('leadsOn', {
          from: () => <bdi>{`/${live.language}/${live.slug}`}</bdi>,
          to: () => <bdi>{`/${language}/${slug}`}</bdi>,
        })}
      </p>
      <References articleId={articleId} before="address" />
    </div>
  )
}
