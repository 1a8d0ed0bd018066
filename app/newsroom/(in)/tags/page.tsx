import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NameList } from '#components/newsroom/by-name/list'
import { NewTag } from '#components/newsroom/tags/new-tag'
import { TagTable } from '#components/newsroom/tags/tag-table'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { askedIn } from '#lib/by-name/list-address'
import { tagKindLabels } from '#lib/tags/labels'
import { tagList } from '#lib/tags/queries'

export const metadata: Metadata = { title: 'Tags' }

export default async function TagsPage({ searchParams }: PageProps<'/newsroom/tags'>) {
  const actor = await requireActor()
  if (!can(actor, 'tag.read')) notFound()
  const { given, ...wanted } = askedIn(await searchParams)
  const answer = await answering(() => tagList(actor, given))
  const act = can(actor, 'tag.create') ? <NewTag /> : null
  return (
    <NameList title="Tags" path="/newsroom/tags" kinds={tagKindLabels} act={act} answer={answer} {...wanted}>
      {({ tags }) => (tags.length > 0 ? <TagTable tags={tags} /> : <NoTags />)}
    </NameList>
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
