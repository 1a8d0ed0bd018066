import type { Tx } from '#lib/db'
import type { State } from '#lib/generated/prisma/enums'
import type { Message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { fellWords } from '#lib/workflow/fell-words'
import { takeStep } from '#lib/workflow/take-step'

/**
 * Takes back an approval, the reviews before it, and the schedule with it; the reason is recorded in the newsroom's language. The caller has
 * locked the draft. Gives the state that the article has now.
 */
export async function voidApproval(
  tx: Tx,
  { articleId, state, why, causedById }: { articleId: string; state: State; why: Message; causedById: string },
): Promise<State> {
  await fellWords(tx, { articleId, state, why, causedById })
  if (state !== 'approved' && state !== 'scheduled') return state
  await takeStep(tx, {
    articleId,
    move: 'voidApproval',
    from: state,
    personId: null,
    reason: inNewsroomLanguage(why),
    why,
    causedById,
    draft: { scheduledFor: null },
  })
  return 'draft'
}
