import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { tellOfNextStep } from '#lib/notifications/causes'
import { missingSteps, type RuledPiece } from '#lib/workflow/review-steps'
import { stepsNow } from '#lib/workflow/steps-now'

/**
 * Tells those whose review comes next that it is their turn. Where all reviews are there, the approval is next, which the list of what waits
 * has already; of that nobody is told twice. The caller decides about this revision in the same transaction.
 */
export async function tellWhoseTurn(
  tx: Tx,
  actor: Actor,
  articleId: string,
  revisionId: string,
  piece: RuledPiece,
): Promise<void> {
  const { steps, given } = await stepsNow(tx, articleId, piece, revisionId)
  const [next] = missingSteps(steps, given)
  if (next) await tellOfNextStep(tx, { articleId, byId: actor.personId }, next)
}
