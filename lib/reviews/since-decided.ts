/** What a piece says otherwise than what somebody decided on before: an approval that fell, or else the last revision that this actor decided on. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import type { EventName } from '#lib/generated/prisma/enums'
import type { SinceDecided } from '#lib/reviews/review'
import { intactContent, storedSelect } from '#lib/revisions/stored'
import { wordsThatDiffer } from '#lib/site/history/difference'
import type { ArticleText } from '#lib/text/json'

const out: readonly EventName[] = ['publish', 'publishPast']
const hers: readonly EventName[] = ['approve', 'requestChanges', 'stepGiven']

/** Null where nothing was decided since it last went out, or on these very words. `revisionId`: the one on the page, null where it is the draft. */
export async function sinceDecided(
  tx: Tx,
  { personId }: Actor,
  articleId: string,
  { text, revisionId }: { text: ArticleText; revisionId: string | null },
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
  const words = before && wordsThatDiffer(before.text, text)
  if (!words && !approval) return null
  return {
    words,
    number: stored.number,
    approvedBy: approval ? (approval.person?.name ?? null) : null,
    voided: voided ? { at: voided.at, reason: voided.reason } : null,
  }
}
