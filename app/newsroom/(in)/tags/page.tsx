import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NameList } from '#components/newsroom/by-name/list'
import { NewTag } from '#components/newsroom/tags/new-tag'
import { TagTable } from '#components/newsroom/tags/tag-table'
import { useTranslations } from '#components/translations'
import { getTranslations } from '#components/translations/server'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { askedIn } from '#lib/by-name/list-address'
import { TagKind } from '#lib/generated/prisma/enums'
import { tagList } from '#lib/tags/queries'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('tagPages'))('title') })

export default async function TagsPage({ searchParams }: PageProps<'/newsroom/tags'>) {
  const actor = await requireActor()
  if (!can(actor, 'tag.read')) notFound()
  const { given, ...wanted } = askedIn(await searchParams)
  const answer = await answering(() => tagList(actor, given))
  const act = can(actor, 'tag.create') ? <NewTag /> : null
  const t = await getTranslations('tagPages')
  const labels = await getTranslations('labels')
  const kinds = Object.values(TagKind).map((kind) => [kind, labels(`tagKind.${kind}`)])
  return (
    <NameList
      title={t('title')}
      path="/newsroom/tags"
      kinds={Object.fromEntries(kinds)}
      act={act}
      answer={answer}
      {...wanted}
    >
      {({ tags }) => (tags.length > 0 ? <TagTable tags={tags} /> : <NoTags />)}
    </NameList>
  )
}

function NoTags() {
  const t = useTranslations('tagPages')
  return (
    <div className="empty">
      <h2>{t('noneFits')}</h2>
      <p>{t('noneFitsText')}</p>
    </div>
  )
}
