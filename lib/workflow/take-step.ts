/** Changes of state and their record: one never happens without the other. */
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import type { State } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { type MoveName, moves } from '#lib/workflow/moves'

export type Step = {
  articleId: string
  move: MoveName
  from: State
  /** Null where the newsroom itself acts */
  personId: string | null
  revisionId?: string | null
  reason?: string | null
  /** Further columns of the draft that change with it */
  draft?: Prisma.DraftUncheckedUpdateManyInput
  /** Conditions on the draft, beside its state, that must still hold */
  where?: Prisma.DraftWhereInput
}

/** Moves the draft on if it still stands where the caller saw it, and records who, when, from, to and why. Refuses when somebody was faster. */
export async function takeStep(tx: Tx, step: Step): Promise<void> {
  const to = moves[step.move].to
  const at = new Date()
  const { count } = await tx.draft.updateMany({
    where: { AND: [{ articleId: step.articleId, state: step.from }, step.where ?? {}] },
    data: { ...step.draft, state: to, stateSince: at, changedAt: at },
  })
  if (count === 0)
    throw new Refusal(message('workflow.changedSinceOpened', { state: message(`workflow.stateAsSeen.${step.from}`) }))
  await tx.workflowEvent.create({
    data: {
      articleId: step.articleId,
      move: step.move,
      from: step.from,
      to,
      personId: step.personId,
      revisionId: step.revisionId ?? null,
      reason: step.reason ?? null,
      at,
    },
  })
}
