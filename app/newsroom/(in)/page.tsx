import type { Metadata } from 'next'
import Link from 'next/link'
import { HomePage } from '#components/newsroom/home/home-page'
import { getTranslations } from '#components/translations/server'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { home } from '#lib/home/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: { absolute: (await getTranslations('navigation'))('newsroom') },
})

export default async function NewsroomHomePage() {
  const actor = await requireActor()
  const mayWrite = can(actor, 'article.create')
  const t = await getTranslations('homePage')
  const places = await getTranslations('navigation')
  return (
    <div className="page">
      <header className="page-head">
        <h1>
          <bdi>{actor.name}</bdi>
        </h1>
        {mayWrite ? (
          <div className="acts">
            <Link className="button" href="/newsroom/import">
              {t('importText')}
            </Link>
            <Link className="button" data-kind="primary" href="/newsroom/articles/new">
              {places('newArticle')}
            </Link>
          </div>
        ) : null}
      </header>
      {can(actor, 'article.read') ? (
        <HomePage home={await home(actor)} now={new Date()} mayWrite={mayWrite} />
      ) : (
        <div className="empty">
          <h2>{t('peopleOnly')}</h2>
          <p>{t('peopleOnlyText')}</p>
          <Link className="button" href="/newsroom/people">
            {places('item.people')}
          </Link>
        </div>
      )}
    </div>
  )
}
