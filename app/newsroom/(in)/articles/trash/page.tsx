import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TrashPage } from '#components/newsroom/trash/trash-page'
import { getTranslations } from '#components/translations/server'
import { erasableArticles, trashedArticles } from '#lib/article-trash/queries'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('articleTrash'))('title'),
})

export default async function ArticleTrashPage() {
  const actor = await requireActor()
  const mayErase = can(actor, 'article.erase')
  if (!mayErase && !can(actor, 'article.trash')) notFound()
  const articles = await (mayErase ? erasableArticles(actor) : trashedArticles(actor))
  return <TrashPage articles={articles} mayErase={mayErase} now={new Date()} />
}
