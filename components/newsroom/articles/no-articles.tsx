import Link from 'next/link'
import { useTranslations } from '#components/translations'

export function NoArticles({ narrowed, mayCreate }: { narrowed: boolean; mayCreate: boolean }) {
  const t = useTranslations('articlePages')
  if (narrowed)
    return (
      <div className="empty">
        <h2>{t('noneFits')}</h2>
        <p>{t('noneFitsText')}</p>
        <Link className="button" href="/newsroom/articles">
          {t('showAll')}
        </Link>
      </div>
    )
  return (
    <div className="empty">
      <h2>{t('noneYet')}</h2>
      <p>{t('noneYetText')}</p>
      {mayCreate ? (
        <Link className="button" href="/newsroom/articles/new">
          {t('newArticle')}
        </Link>
      ) : null}
    </div>
  )
}
