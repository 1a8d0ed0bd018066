import type { Metadata } from 'next'
import { CoveragePage } from '#components/newsroom/coverage/coverage-page'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requireActor } from '#lib/auth/request'
import { coverage } from '#lib/coverage/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('coverage'))('title'),
})

export default async function OneCoveragePage({ params, searchParams }: PageProps<'/newsroom/live/[id]'>) {
  const actor = await requireActor()
  const { before } = await searchParams
  const after = typeof before === 'string' ? before : ''
  const shown = await orNotFound(coverage(actor, (await params).id, after))
  return <CoveragePage coverage={shown} older={after !== ''} now={new Date()} />
}
