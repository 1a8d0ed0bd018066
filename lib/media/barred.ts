/** What a change of files costs whoever makes it: a step of whatever says so beforehand. */
import type { Actor } from '#lib/auth/actor'
import { isGranted } from '#lib/auth/grants'
import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import { piecesToGoOutWith } from '#lib/uses/to-go-out'
import { workflowArticle } from '#lib/workflow/article'
import { moves } from '#lib/workflow/moves'

/** How many pieces this actor may approve now, and might no longer if readers were told something else of these files (docs/decisions/177). */
export async function barredFrom(
  tx: Pick<Tx, '$queryRaw' | 'article'>,
  actor: Actor,
  fileIds: readonly string[],
): Promise<number> {
  if (!env.FOUR_EYES || !(actor.role in moves.approve.by)) return 0
  const pieces = await piecesToGoOutWith(tx, fileIds)
  const articles = await Promise.all(pieces.map(({ articleId }) => workflowArticle(tx, articleId)))
  return articles.filter(
    (article) => isGranted(actor, moves.approve.by, article) && !article.contributorIds.includes(actor.personId),
  ).length
}
