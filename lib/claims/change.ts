/** Steps of every change to claims: what an article’s text asks for, and what a page gets back. */
import type { Actor } from '#lib/auth/actor'
import type { ClaimRow } from '#lib/claims/marked'
import { claimSelect } from '#lib/claims/queries'
import type { Tx } from '#lib/db'
import { NotFound } from '#lib/errors'
import { validId } from '#lib/input'
import { assertCanOn } from '#lib/workflow/belonging'
import { beginTextChange } from '#lib/workflow/text-change'

/** Refuses who may not, and a draft that takes no changes; voids an approval. */
export async function startChange(tx: Tx, actor: Actor, articleId: string): Promise<void> {
  await assertCanOn(tx, actor, 'claim.write', articleId)
  await beginTextChange(tx, { articleId, actor })
  await tx.draft.update({ where: { articleId }, data: { changedAt: new Date() } })
}

export async function attributionOf(tx: Tx, id: string) {
  const found = await tx.attribution.findUnique({
    where: { id: validId(id) },
    select: { claimId: true, sourceId: true, claim: { select: { articleId: true } } },
  })
  if (!found) throw new NotFound()
  return found
}

export const rowOf = (tx: Tx, id: string): Promise<ClaimRow> =>
  tx.claim.findUniqueOrThrow({ where: { id }, select: claimSelect })
