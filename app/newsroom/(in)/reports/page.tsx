import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportsPage } from '#components/newsroom/reports/reports-page'
import { getTranslations } from '#components/translations/server'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { reportList } from '#lib/reports/queries'
import { reportsAsked } from '#lib/reports/view'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('reportsPage'))('title'),
})

export default async function AllReportsPage({ searchParams }: PageProps<'/newsroom/reports'>) {
  const actor = await requireActor()
  if (!can(actor, 'report.read')) notFound()
  const query = await searchParams
  const { after, ...wanted } = reportsAsked((name) => String([query[name]].flat()[0] ?? ''))
  return (
    <ReportsPage
      view={wanted.view}
      article={wanted.articleId ?? ''}
      after={after ?? ''}
      answer={await answering(() => reportList(actor, wanted, after))}
      now={new Date()}
    />
  )
}
