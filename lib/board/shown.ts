/** The board in the words of one language, as the page and what it asks for later show it. */
import { longestColumn } from '#lib/article-list/queries'
import type { BoardCard, ShownBoard } from '#lib/board/columns'
import type { BoardArticle, board } from '#lib/board/queries'
import type { Counted } from '#lib/checks/count'
import { ageIn } from '#lib/dates/age'
import { datesFor } from '#lib/dates/newsroom'
import { momentShown } from '#lib/dates/shown'
import type { State } from '#lib/generated/prisma/enums'
import { pageSentenceIn } from '#lib/messages/all'
import type { NewsroomLanguage } from '#lib/messages/languages'
import { commaList } from '#lib/messages/list'

/** Nobody writes on in these: what was due is done, or given up. */
const done: readonly State[] = ['published', 'spiked']

export function boardShown(
  { ideas, columns }: Awaited<ReturnType<typeof board>>,
  language: NewsroomLanguage,
  now: Date,
): ShownBoard {
  const dates = datesFor(language)
  const listOf = (names: readonly string[]) => {
    const list = commaList(names)
    return typeof list === 'string' ? list : pageSentenceIn(language, list)
  }
  const moment = (at: Date) => ({ at: momentShown(dates, at, now, 'zoned'), late: at < now })
  const dueOf = ({ scheduledFor, dueAt, state }: BoardArticle): BoardCard['due'] => {
    if (scheduledFor) return { ...moment(scheduledFor), kind: 'goesOut' }
    return dueAt && !done.includes(state) ? { ...moment(dueAt), kind: 'due' } : null
  }
  return {
    ideas: {
      cards: ideas.slice(0, longestColumn).map(({ id, title, profile, language, desk, who, dueAt, mayChange }) => ({
        ...{ id, title, profile, language, desk, who, mayBegin: mayChange },
        due: dueAt && moment(dueAt),
      })),
      more: ideas.length > longestColumn,
    },
    columns: columns.map(({ articles, ...column }) => ({
      ...column,
      cards: articles.map((article) => {
        const { changedAt: _, scheduledFor: __, dueAt: ___, stateSince, authors, checks, ...card } = article
        return {
          ...card,
          authors: listOf(authors),
          age: ageIn(language, stateSince, now),
          since: momentShown(dates, stateSince, now, 'whole'),
          due: dueOf(article),
          checks: checks && checksShown(checks, language),
        }
      }),
    })),
  }
}

const checksShown = ({ blockers, first }: Counted, language: NewsroomLanguage): BoardCard['checks'] =>
  blockers === null ? null : { blockers, first: first && pageSentenceIn(language, first) }
