/** Consequences of a change of an article's text or evidence: an approval is voided, and who changed it is recorded. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import type { State } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { writableStates } from '#lib/workflow/moves'
import { takeStep } from '#lib/workflow/take-step'

/** Why an article can't be changed as it stands; null where it can. */
export function whyLocked(state: State): Message | null {
  if (writableStates.includes(state)) return null
  return message(state === 'spiked' ? 'workflow.lockedSpiked' : 'workflow.lockedPublished')
}

/**
 * Call it in the transaction of the change, before the change and after the permission is checked. It holds the draft until the
 * transaction ends, so that no approval or publication slips in between, and gives the state that the article has now.
 * Refuses what is published or spiked.
 */
export async function draftChanged(tx: Tx, { articleId, actor }: { articleId: string; actor: Actor }): Promise<State> {
  const state = await evidenceJudged(tx, { articleId, actor })
  await contributed(tx, articleId, actor)
  return state
}

/** From now until the next publication somebody else has to approve the article. */
export async function contributed(tx: Tx, articleId: string, { personId }: Actor): Promise<void> {
  const lastAt = new Date()
  await tx.contributor.upsert({
    where: { articleId_personId: { articleId, personId } },
    create: { articleId, personId, lastAt },
    update: { lastAt },
  })
}

/** The same where nothing is written but a claim is judged: the approval falls, but whoever checks an article has not written it. */
export async function evidenceJudged(
  tx: Tx,
  { articleId, actor }: { articleId: string; actor: Actor },
): Promise<State> {
  const [draft] = await tx.$queryRaw<
    { state: State }[]
  >`SELECT "state"::text AS "state" FROM "Draft" WHERE "articleId" = ${articleId}::uuid FOR UPDATE`
  if (!draft) throw new NotFound()
  const locked = whyLocked(draft.state)
  if (locked) throw new Refusal(locked)
  return voidApproval(tx, { articleId, state: draft.state, why: message('workflow.textChanged', { name: actor.name }) })
}

/** An approval falls, and the schedule with it; why is on record in the newsroom's language. The caller holds the draft. Gives the state that the article has now. */
export async function voidApproval(
  tx: Tx,
  { articleId, state, why }: { articleId: string; state: State; why: Message },
): Promise<State> {
  if (state !== 'approved' && state !== 'scheduled') return state
  await takeStep(tx, {
    articleId,
    move: 'voidApproval',
    from: state,
    personId: null,
    reason: inNewsroomLanguage(why),
    draft: { scheduledFor: null },
  })
  return 'draft'
}
