import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NewSource } from '#components/newsroom/sources/new-source'
import { SourceFilters, sourcesAt } from '#components/newsroom/sources/source-filters'
import { SourceTable } from '#components/newsroom/sources/source-table'
import { Notice } from '#components/ui/notice'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { answering } from '#lib/errors'
import { sourceList } from '#lib/sources/queries'

export const metadata: Metadata = { title: 'Sources' }

export default async function SourcesPage({ searchParams }: PageProps<'/newsroom/sources'>) {
  const actor = await requireActor()
  if (!can(actor, 'source.read')) notFound()
  const query = await searchParams
  const one = (name: string) => String([query[name]].flat()[0] ?? '').trim()
  const asked = { kind: one('kind'), words: one('words') }
  const after = one('after')
  const given = Object.fromEntries(Object.entries({ ...asked, after }).filter(([, value]) => value !== ''))
  const answer = await answering(() => sourceList(actor, given))
  return (
    <div className="page">
      <header className="page-head">
        <h1>Sources</h1>
        {can(actor, 'source.create') ? <NewSource /> : null}
      </header>
      <SourceFilters asked={asked} />
      {answer.ok ? (
        <>
          {answer.value.sources.length > 0 ? <SourceTable sources={answer.value.sources} /> : <NoSources />}
          <nav className="acts after" aria-label="Pages">
            {after ? (
              <Link className="button" href={sourcesAt(asked)}>
                First
              </Link>
            ) : null}
            {answer.value.next ? (
              <Link className="button" href={sourcesAt({ ...asked, after: answer.value.next })} rel="next">
                Next
              </Link>
            ) : null}
          </nav>
        </>
      ) : (
        <Notice kind="warn" word="Not shown">
          {answer.message}
        </Notice>
      )}
    </div>
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
