import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NameList } from '#components/newsroom/by-name/list'
import { NewSource } from '#components/newsroom/sources/new-source'
import { SourceTable } from '#components/newsroom/sources/source-table'
import { useTranslations } from '#components/translations'
import { getTranslations } from '#components/translations/server'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { askedIn } from '#lib/by-name/list-address'
import { SourceKind } from '#lib/generated/prisma/enums'
import { sourceList } from '#lib/sources/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sourcePages'))('title'),
})

export default async function SourcesPage({ searchParams }: PageProps<'/newsroom/sources'>) {
  const actor = await requireActor()
  if (!can(actor, 'source.read')) notFound()
  const { given, ...wanted } = askedIn(await searchParams)
  const answer = await answering(() => sourceList(actor, given))
  const act = can(actor, 'source.create') ? <NewSource /> : null
  const t = await getTranslations('sourcePages')
  const labels = await getTranslations('labels')
  const kinds = Object.values(SourceKind).map((kind) => [kind, labels(`sourceKind.${kind}`)])
  return (
    <NameList
      title={t('title')}
      path="/newsroom/sources"
      kinds={Object.fromEntries(kinds)}
      act={act}
      answer={answer}
      {...wanted}
    >
      {({ sources }) => (sources.length > 0 ? <SourceTable sources={sources} /> : <NoSources />)}
    </NameList>
  )
}

function NoSources() {
  const t = useTranslations('sourcePages')
  return (
    <div className="empty">
      <h2>{t('noneFits')}</h2>
      <p>{t('noneFitsText')}</p>
    </div>
  )
}
