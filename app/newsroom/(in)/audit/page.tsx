import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AuditPage } from '#components/newsroom/audit/audit-page'
import { getTranslations } from '#components/translations/server'
import { askedFrom } from '#lib/audit/asked'
import { auditList } from '#lib/audit/queries'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { peopleToPick } from '#lib/people/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('auditPage'))('title'),
})

export default async function WholeRecordPage({ searchParams }: PageProps<'/newsroom/audit'>) {
  const actor = await requireActor()
  if (!can(actor, 'audit.read')) notFound()
  const query = await searchParams
  const one = (name: string) => String([query[name]].flat()[0] ?? '')
  const asked = askedFrom(one)
  const after = one('after').trim()
  const [people, answer] = await Promise.all([
    peopleToPick(actor),
    answering(() => auditList(actor, asked, after || null)),
  ])
  return (
    <AuditPage
      asked={asked}
      after={after}
      people={people}
      linksPieces={can(actor, 'article.read')}
      answer={answer}
      now={new Date()}
    />
  )
}
