import Link from 'next/link'
import { useTranslations } from '#components/translations'

export default function NotFoundPage() {
  const t = useTranslations('navigation')
  return (
    <div className="page">
      <div className="empty">
        <h1>{t('nothingHere')}</h1>
        <p>{t('nothingHereText')}</p>
        <Link className="button" href="/newsroom">
          {t('toYourDesk')}
        </Link>
      </div>
    </div>
  )
}
