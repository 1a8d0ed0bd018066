/** Changes of state and their record: one never happens without the other. */
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import type { State } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'
import { tellOfMove } from '#lib/notifications/causes'
import { holdBundle } from '#lib/workflow/hold-bundle'
import { type MoveName, moves } from '#lib/workflow/moves'

export type Step = {
  articleId: string
  move: MoveName
  from: State
  /** Null where the newsroom itself acts */
  personId: string | null
  revisionId?: string | null
  reason?: string | null
  /** The reason where the newsroom itself acts, for those who read another language than the newsroom’s */
  why?: Message
  /** Whose doing it is where the newsroom itself acts: she needs not be told */
  causedById?: string
  /** It comes later than it was said to: whoever wants a mail of it at all gets it at once */
  late?: boolean
  /** Further columns of the draft that change with it */
  draft?: Prisma.DraftUncheckedUpdateManyInput
  /** Conditions on the draft, beside its state, that must still hold */
  where?: Prisma.DraftWhereInput
}

/**
 * Moves the draft on if it still stands where the caller saw it, records who, when, from, to and why, and tells those whom it concerns. What
 * colleagues were assigned ends with what readers have, and the bundle that is to go out with this piece is held where it has lost its approval.
 * Refuses when somebody was faster.
 */
export async function takeStep(tx: Tx, step: Step): Promise<void> {
  const to = moves[step.move].to
  const at = new Date()
  const { count } = await tx.draft.updateMany({
    where: { AND: [{ articleId: step.articleId, state: step.from }, step.where ?? {}] },
    data: { ...step.draft, state: to, stateSince: at, changedAt: at },
  })
  if (count === 0)
    throw new Refusal(message('workflow.changedSinceOpened', { state: message(`workflow.stateAsSeen.${step.from}`) }))
  const event = await tx.workflowEvent.create({
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
    select: { id: true },
  })
  if (to === 'published') await endTasks(tx, step, at)
  const byId = step.personId ?? step.causedById ?? null
  const cause = {
    articleId: step.articleId,
    eventId: event.id,
    byId,
    why: step.why ?? null,
    urgent: step.late ?? false,
  }
  await tellOfMove(tx, { ...cause, move: step.move, byNewsroom: step.personId === null })
  if (step.from === 'scheduled' && !upheld.includes(to)) await holdBundle(tx, { articleId: step.articleId, byId, at })
}

/** A piece that was about to go out still may. */
const upheld: readonly State[] = ['approved', 'published']

/** Another version is another task: what was done for this one would come back as late. */
async function endTasks(tx: Tx, { articleId, personId }: Step, at: Date): Promise<void> {
  await tx.assignment.updateMany({
    where: { articleId, endedAt: null },
    data: { endedAt: at, endedById: personId },
  })
}
