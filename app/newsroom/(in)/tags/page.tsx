import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NewTag } from '#components/newsroom/tags/new-tag'
import { TagFilters, tagsAt } from '#components/newsroom/tags/tag-filters'
import { TagTable } from '#components/newsroom/tags/tag-table'
import { Notice } from '#components/ui/notice'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { answering } from '#lib/errors'
import { tagList } from '#lib/tags/queries'

export const metadata: Metadata = { title: 'Tags' }

export default async function TagsPage({ searchParams }: PageProps<'/newsroom/tags'>) {
  const actor = await requireActor()
  if (!can(actor, 'tag.read')) notFound()
  const query = await searchParams
  const one = (name: string) => String([query[name]].flat()[0] ?? '').trim()
  const asked = { kind: one('kind'), words: one('words') }
  const after = one('after')
  const given = Object.fromEntries(Object.entries({ ...asked, after }).filter(([, value]) => value !== ''))
  const answer = await answering(() => tagList(actor, given))
  return (
    <div className="page">
      <header className="page-head">
        <h1>Tags</h1>
        {can(actor, 'tag.create') ? <NewTag /> : null}
      </header>
      <TagFilters asked={asked} />
      {answer.ok ? (
        <>
          {answer.value.tags.length > 0 ? <TagTable tags={answer.value.tags} /> : <NoTags />}
          <nav className="acts after" aria-label="Pages">
            {after ? (
              <Link className="button" href={tagsAt(asked)}>
                First
              </Link>
            ) : null}
            {answer.value.next ? (
              <Link className="button" href={tagsAt({ ...asked, after: answer.value.next })} rel="next">
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

function NoTags() {
  return (
    <div className="empty">
      <h2>No tag fits</h2>
      <p>
        A tag names what pieces are about: a topic, a person, a place, an organisation or an event. Each has a page of
        its own for readers.
      </p>
    </div>
  )
}
