/** The board: the articles of the newsroom in columns by their state, with the moves that this person may make. */
import { articlesByState, type ListedArticle } from '#lib/article-list/queries'
import type { Narrowed } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { columnStates } from '#lib/board/columns'
import { db } from '#lib/db'
import { env } from '#lib/env'
import type { State } from '#lib/generated/prisma/enums'
import type { Message } from '#lib/messages/message'
import { workflowArticles } from '#lib/workflow/article'
import { type MoveName, movesFor, whyNot } from '#lib/workflow/moves'

export type BoardArticle = ListedArticle & { stateSince: Date; moves: MoveName[]; notApproved: Message | null }

/** The last changed of each state, as many as a column has room for. Refuses invalid filters. */
export async function board(
  actor: Actor,
  filters: Narrowed,
): Promise<{ state: State; articles: BoardArticle[]; more: boolean }[]> {
  const columns = await articlesByState(actor, filters, columnStates)
  const ids = columns.flatMap(({ articles }) => articles.map(({ id }) => id))
  const [standings, drafts] = await Promise.all([
    workflowArticles(db, ids),
    db.draft.findMany({ where: { articleId: { in: ids } }, select: { articleId: true, stateSince: true } }),
  ])
  const standingOf = new Map(standings.map((standing) => [standing.id, standing]))
  const sinceOf = new Map(drafts.map(({ articleId, stateSince }) => [articleId, stateSince]))
  return columns.map(({ articles, ...column }) => ({
    ...column,
    articles: articles.flatMap((article) => {
      const [standing, stateSince] = [standingOf.get(article.id), sinceOf.get(article.id)]
      // Moved on, or gone, between the two questions: the page is about to hear of it.
      if (!standing || !stateSince || standing.state !== article.state) return []
      const moves = movesFor(actor, standing, env.FOUR_EYES)
      const isWaiting = article.state === 'in_review' && !moves.includes('approve')
      return [
        {
          ...article,
          stateSince,
          moves,
          notApproved: isWaiting ? whyNot(actor, 'approve', standing, env.FOUR_EYES) : null,
        },
      ]
    }),
  }))
}
