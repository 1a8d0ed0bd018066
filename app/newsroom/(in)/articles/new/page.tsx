import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NewArticle } from '#components/newsroom/articles/new-article'
import { getTranslations } from '#components/translations/server'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { desksToPick } from '#lib/desks/queries'
import { env } from '#lib/env'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('articlePages'))('newArticle'),
})

export default async function NewArticlePage() {
  const actor = await requireActor()
  if (!can(actor, 'article.create')) notFound()
  const desks = await desksToPick(actor)
  const t = await getTranslations('articlePages')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('newArticle')}</h1>
        <Link className="button" href="/newsroom/import">
          {t('importInstead')}
        </Link>
      </header>
      <div className="narrow">
        <NewArticle desks={desks} deskId={actor.deskIds[0] ?? ''} language={env.SITE_LANGUAGE} />
      </div>
    </div>
  )
}
