import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Board } from '#components/newsroom/board/board'
import { BoardFrame } from '#components/newsroom/board/board-frame'
import { getTranslations } from '#components/translations/server'
import { Notice } from '#components/ui/notice'
import { filtersOf } from '#lib/article-list/asked'
import { narrowingFrom } from '#lib/article-list/narrowing'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requestLanguage, requireActor } from '#lib/auth/request'
import { board } from '#lib/board/queries'
import { boardShown } from '#lib/board/shown'
import { desksToPick } from '#lib/desks/queries'
import { peopleToPick } from '#lib/people/queries'
import { savedViews } from '#lib/views/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('boardPage'))('title'),
})

export default async function BoardPage({ searchParams }: PageProps<'/newsroom/board'>) {
  const actor = await requireActor()
  if (!can(actor, 'article.read')) notFound()
  const query = await searchParams
  const asked = narrowingFrom((name) => String([query[name]].flat()[0] ?? ''))
  const [desks, people, views, answer, language, t] = await Promise.all([
    desksToPick(actor),
    peopleToPick(actor),
    savedViews(actor, 'board'),
    answering(async () => board(actor, await filtersOf(actor, asked))),
    requestLanguage(),
    getTranslations('articlePages'),
  ])
  return (
    <BoardFrame asked={asked} views={views} desks={desks} people={people} mayCreate={can(actor, 'article.create')}>
      {answer.ok ? (
        <Board board={boardShown(answer.value, language, new Date())} asked={asked} />
      ) : (
        <Notice kind="warn" word={t('notShown')}>
          {answer.message}
        </Notice>
      )}
    </BoardFrame>
  )
}
