/** An approval that an edit took away is given again: the text on the screen is submitted and approved in one step. */
import { articleToDecide, assertMayApprove, contentOf } from '#lib/articles/decide'
import type { Actor } from '#lib/auth/actor'
import { assertChecked } from '#lib/checks/run'
import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { fingerprint } from '#lib/revisions/content'
import { contentNow } from '#lib/revisions/now'
import { type WorkflowArticle, workflowArticle } from '#lib/workflow/article'
import { moveNames, whyNot } from '#lib/workflow/moves'
import { takeStep } from '#lib/workflow/take-step'

/** The article, held. Refuses whoever may not submit and approve it, a piece whose approval did not fall, and another text than the one on the screen. */
export async function articleToApproveAnew(
  tx: Tx,
  actor: Actor,
  articleId: string,
  seen: string,
): Promise<WorkflowArticle> {
  const article = await articleToDecide(tx, actor, articleId, 'submit')
  const refusal = whyNot(actor, 'approve', { ...article, state: 'in_review' }, env.FOUR_EYES)
  if (refusal) throw new Refusal(refusal)
  const last = await tx.workflowEvent.findFirst({
    where: { articleId, move: { in: [...moveNames] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { move: true },
  })
  if (last?.move !== 'voidApproval') throw new Refusal(message('articles.noApprovalFell'))
  if (fingerprint(await contentNow(tx, articleId)) !== seen) throw new Refusal(message('articles.changedSinceOpened'))
  return article
}

/** The second half, once the piece is in review with this revision. */
export async function approveSubmitted(tx: Tx, actor: Actor, articleId: string, revisionId: string): Promise<void> {
  const content = await contentOf(tx, await workflowArticle(tx, articleId), revisionId)
  await assertChecked(tx, articleId, content)
  await assertMayApprove(tx, actor, articleId, revisionId, content)
  const pinned = { revisionId, where: { revisionId } }
  await takeStep(tx, { articleId, move: 'approve', from: 'in_review', personId: actor.personId, ...pinned })
}
