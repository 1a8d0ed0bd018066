import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportsPage } from '#components/newsroom/reports/reports-page'
import { getTranslations } from '#components/translations/server'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { reportList } from '#lib/reports/queries'
import { views } from '#lib/reports/view'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('reportsPage'))('title'),
})

export default async function AllReportsPage({ searchParams }: PageProps<'/newsroom/reports'>) {
  const actor = await requireActor()
  if (!can(actor, 'report.read')) notFound()
  const query = await searchParams
  const one = (name: string) => String([query[name]].flat()[0] ?? '').trim()
  const view = views.find((each) => each === one('view')) ?? 'open'
  const [article, after] = [one('article'), one('after')]
  const wanted = { view, articleId: article || null }
  return (
    <ReportsPage
      view={view}
      article={article}
      after={after}
      answer={await answering(() => reportList(actor, wanted, after || null))}
      now={new Date()}
    />
  )
}
