/** Preludes to a change of an article's text or evidence: the draft is locked, its approval voided, and who changes it recorded. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { State } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { lockDraft } from '#lib/workflow/article'
import { voidApproval } from '#lib/workflow/void-approval'
import { whyNotWritable } from '#lib/workflow/writable'

/**
 * Call it in the transaction of the change, before the change and after the permission is checked. It locks the draft until the
 * transaction ends, so that no approval or publication slips in between, and gives the state that the article has now.
 * Refuses what is published or spiked.
 */
export async function beginTextChange(
  tx: Tx,
  { articleId, actor }: { articleId: string; actor: Actor },
): Promise<State> {
  const state = await beginVerification(tx, { articleId, actor })
  await recordContributor(tx, articleId, actor)
  return state
}

/** From now until the next publication somebody else has to approve the article. */
export async function recordContributor(tx: Tx, articleId: string, actor: Actor): Promise<void> {
  await recordContributorToAll(tx, [{ articleId, fileId: null }], actor)
}

/** The same of any number of articles. `fileId`: where no word of it changed, but what readers are told of this file in it. */
export async function recordContributorToAll(
  tx: Tx,
  changed: readonly { articleId: string; fileId: string | null }[],
  { personId }: Actor,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Contributor" ("articleId", "personId", "lastAt", "fileId")
    SELECT id, ${personId}::uuid, ${new Date()}, file
    FROM unnest(${changed.map(({ articleId }) => articleId)}::uuid[], ${changed.map(({ fileId }) => fileId)}::uuid[])
      AS changed (id, file) ORDER BY id
    ON CONFLICT ("articleId", "personId") DO UPDATE SET "lastAt" = excluded."lastAt",
      "fileId" = CASE WHEN excluded."fileId" IS NULL THEN NULL ELSE "Contributor"."fileId" END`
}

/** The same before a verification: it voids an approval too, but whoever verifies a claim has not written the article. */
export async function beginVerification(
  tx: Tx,
  { articleId, actor }: { articleId: string; actor: Actor },
): Promise<State> {
  const state = await lockDraft(tx, articleId)
  const refusal = whyNotWritable(state)
  if (refusal) throw new Refusal(refusal)
  const why = message('workflow.textChanged', { name: actor.name })
  return voidApproval(tx, { articleId, state, why, causedById: actor.personId })
}
