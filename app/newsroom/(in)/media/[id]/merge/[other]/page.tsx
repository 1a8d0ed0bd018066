import type { Metadata } from 'next'
import { MergePage } from '#components/newsroom/media/merge-page'
import { RefusedMerge } from '#components/newsroom/media/refused-merge'
import { getTranslations } from '#components/translations/server'
import { orRefusal, requireActor } from '#lib/auth/request'
import { Refusal } from '#lib/errors'
import { mergeView } from '#lib/merging/queries'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('merging'))('title') })

export default async function MergeFilesPage({ params }: PageProps<'/newsroom/media/[id]/merge/[other]'>) {
  const actor = await requireActor()
  const { id, other } = await params
  const view = await orRefusal(mergeView(actor, id, other))
  return view instanceof Refusal ? <RefusedMerge id={id} refusal={view} /> : <MergePage view={view} />
}
