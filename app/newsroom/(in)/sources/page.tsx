import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NameList } from '#components/newsroom/by-name/list'
import { NewSource } from '#components/newsroom/sources/new-source'
import { SourceTable } from '#components/newsroom/sources/source-table'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { askedIn } from '#lib/by-name/list-address'
import { kindLabels } from '#lib/sources/labels'
import { sourceList } from '#lib/sources/queries'

export const metadata: Metadata = { title: 'Sources' }

export default async function SourcesPage({ searchParams }: PageProps<'/newsroom/sources'>) {
  const actor = await requireActor()
  if (!can(actor, 'source.read')) notFound()
  const { given, ...wanted } = askedIn(await searchParams)
  const answer = await answering(() => sourceList(actor, given))
  const act = can(actor, 'source.create') ? <NewSource /> : null
  return (
    <NameList title="Sources" path="/newsroom/sources" kinds={kindLabels} act={act} answer={answer} {...wanted}>
      {({ sources }) => (sources.length > 0 ? <SourceTable sources={sources} /> : <NoSources />)}
    </NameList>
  )
}

function NoSources() {
  return (
    <div className="empty">
      <h2>No source fits</h2>
      <p>
        Whoever or whatever a piece leans on stands here. A source is made while citing it: select words in a text and
        press Mod-Shift-S.
      </p>
    </div>
  )
}
