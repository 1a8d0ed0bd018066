/** What decisions on a piece stand on: it is held, the move is this person’s to make, and the revision is what the piece still says. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { type RevisionContent, saysTheSame } from '#lib/revisions/content'
import { contentNow } from '#lib/revisions/now'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { heldArticle, type WorkflowArticle } from '#lib/workflow/held-article'
import { type MoveName, whyNot } from '#lib/workflow/moves'

/** The piece, held until the transaction ends. Refuses who may not make this move, or not now. */
export async function articleToDecide(tx: Tx, actor: Actor, id: string, move: MoveName): Promise<WorkflowArticle> {
  const article = await heldArticle(tx, actor, id)
  const refusal = whyNot(actor, move, article, env.FOUR_EYES)
  if (refusal) throw new Refusal(refusal)
  return article
}

/**
 * What the piece says, if that is still what the revision says that the person decides on: both in today’s format, so that a change of
 * format voids nothing. Refuses a revision that is no longer as it was sealed.
 */
export async function contentOf(tx: Tx, article: WorkflowArticle, revisionId: string): Promise<RevisionContent> {
  if (article.revisionId !== revisionId) throw new Refusal(message('articles.changedSinceOpened'))
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: storedSelect })
  const content = storedContent(revision)
  if (!saysTheSame(content, await contentNow(tx, article.id)))
    throw new Refusal(message('articles.changedSinceSubmitted'))
  return content
}
