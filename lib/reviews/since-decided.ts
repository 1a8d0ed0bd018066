/** What a piece says otherwise than what somebody decided on before: an approval that fell, or else the last revision that this actor decided on. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import type { EventName } from '#lib/generated/prisma/enums'
import type { SinceDecided } from '#lib/reviews/review'
import { type RevisionContent, saysTheSame } from '#lib/revisions/content'
import { intactContent, storedSelect } from '#lib/revisions/stored'

const out: readonly EventName[] = ['publish', 'publishPast', 'publishEntry']
const hers: readonly EventName[] = ['approve', 'requestChanges', 'stepGiven']

/** Null where nothing was decided since it last went out, or on this very content. `revisionId`: the one on the page, null where it is the draft. */
export async function sinceDecided(
  tx: Tx,
  { personId }: Actor,
  articleId: string,
  { content, revisionId }: { content: RevisionContent; revisionId: string | null },
): Promise<SinceDecided | null> {
  const events = await tx.workflowEvent.findMany({
    where: { articleId, move: { in: [...out, ...hers, 'voidApproval'] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: {
      move: true,
      at: true,
      reason: true,
      personId: true,
      revisionId: true,
      person: { select: { name: true } },
    },
  })
  const end = events.findIndex(({ move }) => out.includes(move))
  const since = end === -1 ? events : events.slice(0, end)
  const decision = since.findIndex(({ move }) => move === 'approve' || move === 'voidApproval')
  const voided = since[decision]?.move === 'voidApproval' ? since[decision] : undefined
  const approval = voided && since.slice(decision).find(({ move }) => move === 'approve')
  const base = approval ?? since.find((event) => hers.includes(event.move) && event.personId === personId)
  if (!base?.revisionId || base.revisionId === revisionId) return null
  const stored = await tx.revision.findUniqueOrThrow({ where: { id: base.revisionId }, select: storedSelect })
  const before = intactContent(stored)
  if (!approval && (before === null || saysTheSame(before, content))) return null
  return {
    isIntact: before !== null,
    number: stored.number,
    approvedBy: approval ? (approval.person?.name ?? null) : null,
    voided: voided ? { at: voided.at, reason: voided.reason } : null,
  }
}
