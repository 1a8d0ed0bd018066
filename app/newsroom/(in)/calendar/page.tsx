import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Calendar } from '#components/newsroom/calendar/calendar'
import { CalendarFrame } from '#components/newsroom/calendar/calendar-frame'
import { getTranslations } from '#components/translations/server'
import { Notice } from '#components/ui/notice'
import { filtersOf } from '#lib/article-list/asked'
import { narrowingFrom } from '#lib/article-list/narrowing'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requestLanguage, requireActor } from '#lib/auth/request'
import { calendarAsked, monthOf } from '#lib/calendar/asked'
import { calendar } from '#lib/calendar/queries'
import { calendarShown, headingOf } from '#lib/calendar/shown'
import { desksToPick } from '#lib/desks/queries'
import { peopleToPick } from '#lib/people/queries'
import { savedViews } from '#lib/views/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('calendarPage'))('title'),
})

export default async function CalendarPage({ searchParams }: PageProps<'/newsroom/calendar'>) {
  const actor = await requireActor()
  if (!can(actor, 'article.read')) notFound()
  const query = await searchParams
  const one = (name: string) => String([query[name]].flat()[0] ?? '')
  const now = new Date()
  const [asked, wanted] = [narrowingFrom(one), calendarAsked(one, now)]
  const [desks, people, views, answer, language, t] = await Promise.all([
    desksToPick(actor),
    peopleToPick(actor),
    savedViews(actor, 'calendar'),
    answering(async () => calendar(actor, wanted, await filtersOf(actor, asked))),
    requestLanguage(),
    getTranslations('articlePages'),
  ])
  return (
    <CalendarFrame
      asked={asked}
      wanted={answer.ok ? wanted : calendarAsked(() => '', now)}
      heading={answer.ok ? headingOf(answer.value, wanted.view, wanted.day, language) : ''}
      views={views}
      desks={desks}
      people={people}
    >
      {answer.ok ? (
        <Calendar
          days={calendarShown(answer.value, monthOf(wanted), language, now)}
          view={wanted.view}
          day={wanted.day}
          asked={asked}
        />
      ) : (
        <Notice kind="warn" word={t('notShown')}>
          {answer.message}
        </Notice>
      )}
    </CalendarFrame>
  )
}
