/** What a change of a file means to the pieces that show it: a step of whatever changes one. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { message } from '#lib/messages/message'
import type { ApprovedWith } from '#lib/uses/frozen-words'
import { piecesToGoOutWith } from '#lib/uses/to-go-out'
import { recordContributorToAll } from '#lib/workflow/text-change'
import { voidApproval } from '#lib/workflow/void-approval'

/** What readers are told of a file: what an editor approved of it */
export const shownWords = (field: string): boolean => ['credit', 'copyright', 'licence'].includes(field)

/**
 * Whoever changes what readers are told of these files, or shown by them, has changed the pieces that are to go out with them: none of those
 * is this person’s to approve.
 */
export async function recordContributors(tx: Tx, actor: Actor, fileIds: readonly string[]): Promise<void> {
  await recordContributorToAll(tx, await piecesToGoOutWith(tx, fileIds), actor)
}

/** Of these pieces, whose drafts the caller holds (approvedWith): those that show one of these files. */
export async function voidApprovals(
  tx: Tx,
  actor: Actor,
  approved: readonly ApprovedWith[],
  files: readonly { id: string; name: string }[],
): Promise<void> {
  for (const { fileIds, ...piece } of approved) {
    const file = files.find(({ id }) => fileIds.includes(id))
    if (!file) continue
    const why = message('workflow.fileChanged', { name: actor.name, file: file.name })
    await voidApproval(tx, { ...piece, why, causedById: actor.personId })
  }
}
