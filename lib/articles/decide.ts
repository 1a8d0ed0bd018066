/** Preconditions of a decision on an article: its draft is locked, the actor may make the move, and the revision still equals the text. */
import { whyNotReadBy } from '#lib/ai-use/rule'
import { aiRuleNow } from '#lib/ai-use/rule-now'
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { type RevisionContent, saysTheSame } from '#lib/revisions/content'
import { filesOf } from '#lib/revisions/files'
import { contentNow } from '#lib/revisions/now'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { fileWithOtherWords } from '#lib/uses/frozen-words'
import { lockedArticleFor, type WorkflowArticle } from '#lib/workflow/article'
import { type MoveName, whyNot } from '#lib/workflow/moves'
import { whyIncomplete, whyNotApproval } from '#lib/workflow/review-steps'
import { stepsNow } from '#lib/workflow/steps-now'

/** The article, held until the transaction ends. Refuses who may not make this move, or not now. */
export async function articleToDecide(tx: Tx, actor: Actor, id: string, move: MoveName): Promise<WorkflowArticle> {
  const article = await lockedArticleFor(tx, actor, id)
  const refusal = whyNot(actor, move, article, env.FOUR_EYES)
  if (refusal) throw new Refusal(refusal)
  return article
}

/**
 * The content of the revision that the person decides on. Refuses unless the article still says the same, both in today’s format, so
 * that a change of format voids nothing, and unless the library still says the same of its files. Refuses a revision that is no longer as it was sealed.
 */
export async function contentOf(tx: Tx, article: WorkflowArticle, revisionId: string): Promise<RevisionContent> {
  if (article.revisionId !== revisionId) throw new Refusal(message('articles.changedSinceOpened'))
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: storedSelect })
  const content = storedContent(revision)
  if (!saysTheSame(content, await contentNow(tx, article.id)))
    throw new Refusal(message('articles.changedSinceSubmitted'))
  const file = await fileWithOtherWords(tx, revisionId, filesOf(content))
  if (file !== null) throw new Refusal(message('articles.fileChangedSinceSubmitted', { file }))
  return content
}

/** Refuses while a review that this piece needs is missing for the revision. */
export async function assertStepsGiven(tx: Tx, articleId: string, revisionId: string, content: RevisionContent) {
  const { steps, given } = await stepsNow(tx, articleId, content.details, revisionId)
  const refusal = whyIncomplete(steps, given)
  if (refusal) throw new Refusal(refusal)
}

/** The same before the approval, which is to be given by those alone whom the table of steps names, and by whoever has to have read what AI had a part in. */
export async function assertMayApprove(
  tx: Tx,
  actor: Actor,
  articleId: string,
  revisionId: string,
  content: RevisionContent,
): Promise<void> {
  const { steps, given } = await stepsNow(tx, articleId, content.details, revisionId)
  const refusal =
    whyNotApproval(actor, { steps, given, fourEyes: env.FOUR_EYES }) ??
    whyNotReadBy(actor.role, await aiRuleNow(tx), content.details.aiUse)
  if (refusal) throw new Refusal(refusal)
}
