/** Waivers: a named person lets one check pass, with a reason, on record. */
import { heldPiece } from '#lib/articles/piece'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { type WaiverInput, waiverInput } from '#lib/checks/input'
import { checksFor } from '#lib/checks/run'
import { db } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { checked, checkedId } from '#lib/input'
import { contentNow } from '#lib/revisions/now'

/** Lets one check of a piece pass. Refuses what may not be waived, what does not stand in the way, and what is waived already. */
export async function waive(
  actor: Actor,
  articleId: string,
  name: WaiverInput['check'],
  claimId: string | null,
  reason: string,
): Promise<void> {
  const input = checked(waiverInput, { articleId, check: name, claimId, reason })
  await db.$transaction(async (tx) => {
    const piece = await heldPiece(tx, actor, input.articleId)
    assertCan(actor, 'waiver.grant', piece)
    const checks = await checksFor(tx, piece.id, await contentNow(tx, piece.id))
    const issue = checks.find((check) => !check.passed && check.name === input.check && check.claimId === input.claimId)
    if (!issue) throw new Refusal('Nothing stands in the way there any more.')
    if (issue.waivedBy) throw new Refusal(`${issue.waivedBy.name} has waived this already.`)
    await tx.waiver.create({ data: { ...input, personId: actor.personId } })
  })
}

/** Takes a waiver back: the check stands in the way again. */
export async function endWaiver(actor: Actor, id: string): Promise<void> {
  const wanted = checkedId(id)
  await db.$transaction(async (tx) => {
    const waiver = await tx.waiver.findUnique({ where: { id: wanted }, select: { articleId: true } })
    if (!waiver) throw new NotFound()
    assertCan(actor, 'waiver.grant', await heldPiece(tx, actor, waiver.articleId))
    await tx.waiver.updateMany({ where: { id: wanted, endedAt: null }, data: { endedAt: new Date() } })
  })
}
