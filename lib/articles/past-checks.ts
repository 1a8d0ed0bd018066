/** A step of publishing past checks: what stood in the way, on record, and the revision goes out. */
import { contentOf } from '#lib/articles/decide'
import type { Actor } from '#lib/auth/actor'
import { openBlockers } from '#lib/checks/all'
import { isPassable } from '#lib/checks/passable'
import { checksFor } from '#lib/checks/run'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { ReviewKind } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { publishRevision } from '#lib/publications/commands'
import { assertNoEmbargo } from '#lib/publications/embargo'
import type { WorkflowArticle } from '#lib/workflow/article'
import { missingSteps } from '#lib/workflow/review-steps'
import { stepsNow } from '#lib/workflow/steps-now'

export async function pastChecks(
  tx: Tx,
  actor: Actor,
  { id: articleId, state, ...article }: WorkflowArticle,
  { revisionId, reason }: { revisionId: string; reason: string },
) {
  const content = await contentOf(tx, { id: articleId, state, ...article }, revisionId)
  const open = openBlockers(await checksFor(tx, articleId, content))
  const hard = open.filter(({ name }) => !isPassable(name))
  if (hard.length > 0)
    throw new Refusal(message('pastChecks.cannotPass', { blockers: hard.slice(0, 3).map((check) => check.message) }))
  const { steps, given } = await stepsNow(tx, articleId, content.details, revisionId)
  const approval: ReviewKind[] = state === 'in_review' ? ['approval'] : []
  const missing = [...missingSteps(steps, given).map(({ kind }) => kind), ...approval]
  if (open.length + missing.length === 0) throw new Refusal(message('pastChecks.nothingInTheWay'))
  const at = new Date()
  await assertNoEmbargo(tx, articleId, at)
  return {
    ...{ revisionId, reason, where: { revisionId }, draft: { scheduledFor: null } },
    after: async () => {
      await publishRevision(tx, { articleId, revisionId, personId: actor.personId, at })
      await tx.passedChecks.create({
        data: {
          ...{ articleId, revisionId, byId: actor.personId, reason, at },
          ...{ checks: open.map((check) => check.message), steps: missing },
        },
      })
    },
  }
}
