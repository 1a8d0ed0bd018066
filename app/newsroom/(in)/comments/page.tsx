import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CommentsPage } from '#components/newsroom/comments/comments-page'
import { getTranslations } from '#components/translations/server'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { commentList } from '#lib/comments/queries'
import { views } from '#lib/comments/thread'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('commentsPanel'))('title'),
})

export default async function AllCommentsPage({ searchParams }: PageProps<'/newsroom/comments'>) {
  const actor = await requireActor()
  if (!can(actor, 'article.read')) notFound()
  const query = await searchParams
  const one = (name: string) => String([query[name]].flat()[0] ?? '').trim()
  const view = views.find((each) => each === one('view')) ?? 'open'
  const after = one('after')
  return (
    <CommentsPage
      view={view}
      after={after}
      answer={await answering(() => commentList(actor, { view }, after || null))}
      now={new Date()}
    />
  )
}
