import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Library } from '#components/newsroom/media/library'
import { getTranslations } from '#components/translations/server'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { ownBulkEdits } from '#lib/bulk-edits/queries'
import { mediaList } from '#lib/library/queries'
import { askedIn } from '#lib/media/address'
import { sourceNamed } from '#lib/sources/queries'
import { tag } from '#lib/tags/queries'
import { sweepable } from '#lib/trash/queries'
import { rightsThatEnd } from '#lib/uses/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mediaPage'))('title'),
})

export default async function MediaPage({ searchParams }: PageProps<'/newsroom/media'>) {
  const actor = await requireActor()
  if (!can(actor, 'media.read')) notFound()
  const { asked, after } = askedIn(await searchParams)
  const mayChange = can(actor, 'media.change', { ownerIds: [actor.personId] })
  const [answer, tags, sources, sweep, ending, recent] = await Promise.all([
    answering(() => mediaList(actor, { ...asked, ...(after ? { after } : {}) })),
    asked.tagId ? answering(() => tag(actor, asked.tagId ?? '')) : null,
    asked.sourceId ? answering(() => sourceNamed(actor, asked.sourceId ?? '')) : null,
    asked.use === 'unused' && can(actor, 'media.sweep') ? sweepable(actor) : null,
    // At the head of the library alone, not of every search in it.
    after || Object.keys(asked).length > 0 ? null : rightsThatEnd(actor),
    mayChange ? ownBulkEdits(actor) : [],
  ])
  return (
    <Library
      answer={answer}
      asked={asked}
      tag={tags?.ok ? { id: tags.value.id, name: tags.value.name } : null}
      source={sources?.ok ? sources.value : null}
      after={after}
      maySend={can(actor, 'media.add')}
      mayChange={mayChange}
      sweepable={sweep}
      ending={ending}
      recent={recent}
    />
  )
}
