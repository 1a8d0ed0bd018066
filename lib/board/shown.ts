/** The board in the words of one language, as the page and what it asks for later show it. */
import type { BoardColumn } from '#lib/board/columns'
import type { BoardArticle } from '#lib/board/queries'
import { ageIn } from '#lib/dates/age'
import { datesFor } from '#lib/dates/newsroom'
import { momentShown } from '#lib/dates/shown'
import type { State } from '#lib/generated/prisma/enums'
import { pageSentenceIn } from '#lib/messages/all'
import type { NewsroomLanguage } from '#lib/messages/languages'
import { commaList } from '#lib/messages/list'

type Column = { state: State; articles: readonly BoardArticle[]; more: boolean }

export function boardShown(columns: readonly Column[], language: NewsroomLanguage, now: Date): BoardColumn[] {
  const dates = datesFor(language)
  const listOf = (names: readonly string[]) => {
    const list = commaList(names)
    return typeof list === 'string' ? list : pageSentenceIn(language, list)
  }
  return columns.map(({ articles, ...column }) => ({
    ...column,
    cards: articles.map(({ changedAt: _, stateSince, scheduledFor, authors, ...article }) => ({
      ...article,
      authors: listOf(authors),
      age: ageIn(language, stateSince, now),
      since: momentShown(dates, stateSince, now, 'whole'),
      due: scheduledFor && { at: momentShown(dates, scheduledFor, now, 'zoned'), late: scheduledFor < now },
    })),
  }))
}
