import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type IdeaFields, IdeaForm } from '#components/newsroom/planning/idea-form'
import { getTranslations } from '#components/translations/server'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { desksToPick } from '#lib/desks/queries'
import { env } from '#lib/env'
import { peopleToPick } from '#lib/people/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('planningPage'))('new'),
})

export default async function NewIdeaPage({ searchParams }: PageProps<'/newsroom/planning/new'>) {
  const actor = await requireActor()
  if (!can(actor, 'idea.create')) notFound()
  const { story } = await searchParams
  const [desks, people, t] = await Promise.all([
    desksToPick(actor),
    peopleToPick(actor),
    getTranslations('planningPage'),
  ])
  const fields: IdeaFields = {
    ...{ title: '', profile: 'news', language: env.SITE_LANGUAGE, due: '', dueAt: null, notes: '' },
    ...{ deskId: actor.deskIds.length === 1 ? (actor.deskIds[0] ?? null) : null, personId: null },
    tag: String([story].flat()[0] ?? ''),
  }
  return (
    <div className="page narrow">
      <header className="page-head">
        <h1>{t('new')}</h1>
      </header>
      <IdeaForm fields={fields} saved={null} desks={desks} people={people} />
    </div>
  )
}
