import type { Blockers } from '#lib/bundles/lacks'
import type { Tx } from '#lib/db'
import { receivedMessage } from '#lib/messages/received'

/**
 * The checks of these articles as they were counted last, by their ids: of those that are in the same state since, and of which nothing waits to be counted
 * anew. For the page of a bundle, where making those of twenty pieces takes seconds.
 */
export async function keptChecks(tx: Tx, articleIds: readonly string[]): Promise<Map<string, Blockers>> {
  const among = { in: [...articleIds] }
  const rows = await tx.checkCount.findMany({
    where: { articleId: among },
    select: {
      ...{ articleId: true, state: true, blockers: true, first: true },
      article: { select: { draft: { select: { state: true } } } },
    },
  })
  const marks = await tx.checkToCount.findMany({ where: { articleId: among }, select: { articleId: true } })
  const changed = new Set(marks.map(({ articleId }) => articleId))
  return new Map(
    rows.flatMap(({ articleId, state, blockers, first, article }) => {
      if (blockers === null || state !== article.draft?.state || changed.has(articleId)) return []
      const said = receivedMessage(first)
      return said || blockers === 0 ? [[articleId, { count: blockers, named: said ? [said] : [] }] as const] : []
    }),
  )
}
