/** Approvals fall where readers would be told something else of a file: a step of whatever changes one. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { message } from '#lib/messages/message'
import type { ApprovedWith } from '#lib/uses/frozen-words'
import { voidApproval } from '#lib/workflow/void-approval'

/** What readers are told of a file: what an editor approved of it */
export const shownWords = (field: string): boolean => ['credit', 'copyright', 'licence'].includes(field)

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
