import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Narrow } from '#components/newsroom/overview/narrow'
import { IdeaRows } from '#components/newsroom/planning/idea-rows'
import { SavedViews } from '#components/newsroom/views/saved-views'
import { getTranslations } from '#components/translations/server'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { filtersOf } from '#lib/article-list/asked'
import { addressWith, narrowingFrom } from '#lib/article-list/narrowing'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { desksToPick } from '#lib/desks/queries'
import { peopleToPick } from '#lib/people/queries'
import { planningPath } from '#lib/planning/paths'
import { ideas } from '#lib/planning/queries'
import { savedViews } from '#lib/views/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('planningPage'))('title'),
})

export default async function PlanningPage({ searchParams }: PageProps<'/newsroom/planning'>) {
  const actor = await requireActor()
  if (!can(actor, 'idea.read')) notFound()
  const query = await searchParams
  const one = (name: string) => String([query[name]].flat()[0] ?? '')
  const asked = narrowingFrom(one)
  const view = one('view') === 'dropped' ? 'dropped' : ''
  const [desks, people, views, answer, t, pages] = await Promise.all([
    desksToPick(actor),
    peopleToPick(actor),
    savedViews(actor, 'planning'),
    answering(async () => ideas(actor, await filtersOf(actor, asked), view === 'dropped')),
    getTranslations('planningPage'),
    getTranslations('articlePages'),
  ])
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        {can(actor, 'idea.create') ? (
          <IntentLink className="button" data-kind="primary" href={`${planningPath}/new`}>
            {t('new')}
          </IntentLink>
        ) : null}
      </header>
      <SavedViews page="planning" asked={{ ...asked, view }} views={views} />
      <nav className="tabs" aria-label={t('which')}>
        {(['', 'dropped'] as const).map((each) => (
          <IntentLink
            key={each}
            href={addressWith(planningPath, { ...asked, view: each })}
            aria-current={each === view ? 'page' : undefined}
          >
            {each === '' ? t('open') : t('dropped')}
          </IntentLink>
        ))}
      </nav>
      <Narrow path={planningPath} asked={asked} others={{ view }} desks={desks} people={people} />
      {answer.ok ? (
        answer.value.length > 0 ? (
          <IdeaRows ideas={answer.value} now={new Date()} />
        ) : (
          <p className="nothing">{view === 'dropped' ? t('noneDropped') : t('none')}</p>
        )
      ) : (
        <Notice kind="warn" word={pages('notShown')}>
          {answer.message}
        </Notice>
      )}
    </div>
  )
}
