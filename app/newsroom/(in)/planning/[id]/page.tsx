import type { Metadata } from 'next'
import Link from 'next/link'
import { BeginDraft } from '#components/newsroom/planning/begin-draft'
import { IdeaActs } from '#components/newsroom/planning/idea-acts'
import { IdeaForm } from '#components/newsroom/planning/idea-form'
import { getTranslations } from '#components/translations/server'
import { Notice } from '#components/ui/notice'
import { pathFor } from '#lib/articles/paths'
import { orNotFound, requireActor } from '#lib/auth/request'
import { newsroomDates } from '#lib/dates/newsroom'
import { desksToPick } from '#lib/desks/queries'
import { peopleToPick } from '#lib/people/queries'
import { ideaToChange } from '#lib/planning/queries'
import { writtenIn } from '#lib/text/direction'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('planningPage'))('one'),
})

export default async function IdeaPage({ params }: PageProps<'/newsroom/planning/[id]'>) {
  const actor = await requireActor()
  const idea = await orNotFound(ideaToChange(actor, (await params).id))
  const [desks, people, t, pages] = await Promise.all([
    desksToPick(actor),
    peopleToPick(actor),
    getTranslations('planningPage'),
    getTranslations('articlePages'),
  ])
  const { id, title, version, dueAt, tag, article, isDraft, dropped, mayChange } = idea
  const { profile, deskId, language, personId, notes } = idea
  const fields = {
    ...{ title, profile, deskId, language, personId, notes, tag: tag?.name ?? '' },
    ...{ due: dueAt ? newsroomDates.figures(dueAt) : '', dueAt: dueAt?.toISOString() ?? null },
  }
  return (
    <div className="page narrow">
      <header className="page-head">
        <h1 {...writtenIn(language)}>{title}</h1>
      </header>
      {isDraft ? (
        <Notice kind="info">
          {article ? (
            <Link href={pathFor(article.id, article.state)}>
              {t('became', { headline: article.headline || pages('noHeadlineInline') })}
            </Link>
          ) : (
            t('becameUnseen')
          )}
        </Notice>
      ) : null}
      {isDraft || !mayChange ? (
        notes ? (
          <p>
            <bdi>{notes}</bdi>
          </p>
        ) : null
      ) : (
        <>
          <div className="acts">
            {dropped ? null : <BeginDraft id={id} title={title} />}
            <IdeaActs id={id} title={title} dropped={dropped} />
          </div>
          <IdeaForm key={version} fields={fields} saved={{ id, version }} desks={desks} people={people} />
        </>
      )}
    </div>
  )
}
