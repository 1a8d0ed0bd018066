import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import type { EventName } from '#lib/generated/prisma/enums'
import { tellOfMove } from '#lib/notifications/causes'
import type { WorkflowArticle } from '#lib/workflow/article'
import type { MoveName } from '#lib/workflow/moves'

/** Records an event that moves nothing: who, of which revision, and why. Whom it concerns is told, as of a move. */
export async function recordEvent(
  tx: Tx,
  actor: Actor,
  { id: articleId, state }: Pick<WorkflowArticle, 'id' | 'state'>,
  move: Exclude<EventName, MoveName>,
  { revisionId, reason }: { revisionId: string | null; reason: string },
): Promise<string> {
  const { id } = await tx.workflowEvent.create({
    data: { articleId, move, from: state, to: state, personId: actor.personId, revisionId, reason },
    select: { id: true },
  })
  await tellOfMove(tx, { articleId, eventId: id, byId: actor.personId, move, byNewsroom: false })
  return id
}
