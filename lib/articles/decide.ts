/** What decisions on a piece stand on: it is held, the move is this person’s to make, and the revision is what the piece still says. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { isSame, type RevisionContent, revisionHash } from '#lib/revisions/content'
import { contentNow } from '#lib/revisions/now'
import { heldArticle, type WorkflowArticle } from '#lib/workflow/held-article'
import { type MoveName, whyNot } from '#lib/workflow/moves'

/** The piece, held until the transaction ends. Refuses who may not make this move, or not now. */
export async function articleToDecide(tx: Tx, actor: Actor, id: string, move: MoveName): Promise<WorkflowArticle> {
  const article = await heldArticle(tx, actor, id)
  const refusal = whyNot(actor, move, article, env.FOUR_EYES)
  if (refusal) throw new Refusal(refusal)
  return article
}

/** What the piece says, if that is still, to the byte, the revision that the person decides on. */
export async function contentOf(tx: Tx, article: WorkflowArticle, revisionId: string): Promise<RevisionContent> {
  if (article.revisionId !== revisionId) throw new Refusal(message('articles.changedSinceOpened'))
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { hash: true } })
  const content = await contentNow(tx, article.id)
  if (!isSame(revision.hash, revisionHash(content))) throw new Refusal(message('articles.changedSinceSubmitted'))
  return content
}
