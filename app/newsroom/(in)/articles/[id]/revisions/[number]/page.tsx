import type { Metadata } from 'next'
import { RefusedRevision } from '#components/newsroom/review/refused-revision'
import { RevisionPage } from '#components/newsroom/review/revision-page'
import { getTranslations } from '#components/translations/server'
import { orRefusal, requireActor } from '#lib/auth/request'
import { Refusal } from '#lib/errors'
import { revisionOf } from '#lib/reviews/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('articlePages'))('revisionTitle'),
})

export default async function ArticleRevisionPage({ params }: PageProps<'/newsroom/articles/[id]/revisions/[number]'>) {
  const actor = await requireActor()
  const { id, number } = await params
  const revision = await orRefusal(revisionOf(actor, id, /^\d{1,6}$/.test(number) ? Number(number) : 0))
  if (revision instanceof Refusal) return <RefusedRevision id={id} refusal={revision} />
  return <RevisionPage revision={revision} now={new Date()} />
}
