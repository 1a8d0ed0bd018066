/** The board: the articles of the newsroom in columns by their state, with the moves that this person may make. */
import { articlesByState, type ListedArticle, longestColumn } from '#lib/article-list/queries'
import type { Narrowed } from '#lib/articles/input'
import { firstDues } from '#lib/assignments/queries'
import type { Actor } from '#lib/auth/actor'
import { columnStates } from '#lib/board/columns'
import { bundlesOf } from '#lib/bundles/queries'
import type { Counted } from '#lib/checks/count'
import { checkCountsOf } from '#lib/checks/queries'
import { db } from '#lib/db'
import { env } from '#lib/env'
import type { State } from '#lib/generated/prisma/enums'
import type { Message } from '#lib/messages/message'
import { duesOf, type Idea, ideas } from '#lib/planning/queries'
import { workflowArticles } from '#lib/workflow/article'
import { type MoveName, movesFor, whyNot } from '#lib/workflow/moves'

export type BoardArticle = ListedArticle & {
  dueAt: Date | null
  /** The name of the one that it is in */
  bundle: string | null
  stateSince: Date
  moves: MoveName[]
  notApproved: Message | null
  /** Null while nobody has counted them in this state, and of what is out or spiked */
  checks: Counted | null
}

/** The last changed of each state, as many as a column has room for. Refuses invalid filters. */
export async function board(
  actor: Actor,
  filters: Narrowed,
): Promise<{ ideas: Idea[]; columns: { state: State; articles: BoardArticle[]; more: boolean }[] }> {
  const [columns, plans] = await Promise.all([
    articlesByState(actor, filters, columnStates),
    ideas(actor, filters, false, longestColumn + 1),
  ])
  const ids = columns.flatMap(({ articles }) => articles.map(({ id }) => id))
  const [standings, planned, tasks, bundles, drafts, counts] = await Promise.all([
    workflowArticles(db, ids),
    duesOf(ids),
    firstDues(actor, ids),
    bundlesOf(ids),
    db.draft.findMany({ where: { articleId: { in: ids } }, select: { articleId: true, stateSince: true } }),
    checkCountsOf(ids),
  ])
  const standingOf = new Map(standings.map((standing) => [standing.id, standing]))
  const sinceOf = new Map(drafts.map(({ articleId, stateSince }) => [articleId, stateSince]))
  const shown = columns.map(({ articles, ...column }) => ({
    ...column,
    articles: articles.flatMap((article): BoardArticle[] => {
      const [standing, stateSince] = [standingOf.get(article.id), sinceOf.get(article.id)]
      // Moved on, or gone, between the two questions: the page is about to hear of it.
      if (!standing || !stateSince || standing.state !== article.state) return []
      const moves = movesFor(actor, standing, env.FOUR_EYES)
      const waits = article.state === 'in_review' && !moves.includes('approve')
      const notApproved = waits ? whyNot(actor, 'approve', standing, env.FOUR_EYES) : null
      const counted = counts.get(article.id)
      const checks = counted?.state === article.state ? { blockers: counted.blockers, first: counted.first } : null
      const dueAt = earlier(planned.get(article.id), tasks.get(article.id))
      const bundle = bundles.get(article.id)?.name ?? null
      return [{ ...article, stateSince, dueAt, bundle, moves, notApproved, checks }]
    }),
  }))
  return { ideas: plans, columns: shown }
}

const earlier = (one: Date | undefined, other: Date | undefined): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other ?? null)
