/** Files that bear an attribution out. Each change falls under the draft’s rules, as one of the attribution itself does. */
import {
  type AttachmentInput,
  attachment,
  type ChangedAttachmentInput,
  changedAttachment,
} from '#lib/attachments/input'
import type { Actor } from '#lib/auth/actor'
import { assertMayShow, putFile } from '#lib/claims/attach'
import { attributionOf, rowOf, startChange } from '#lib/claims/change'
import type { ClaimRow } from '#lib/claims/marked'
import { db, type Tx } from '#lib/db'
import { NotFound } from '#lib/errors'
import { validated, validId } from '#lib/input'

/** Puts a file of the library under an attribution. Readers do not see it until somebody chooses so. */
export async function attachFile(actor: Actor, attributionId: string, input: AttachmentInput): Promise<ClaimRow> {
  const given = validated(attachment, input)
  return db.$transaction(async (tx) => {
    await startChange(tx, actor, (await attributionOf(tx, attributionId)).claim.articleId)
    const { claimId } = await attributionOf(tx, attributionId)
    await putFile(tx, { ...given, attributionId, createdById: actor.personId })
    return rowOf(tx, claimId)
  })
}

/** Says what an attached file shows, or whether readers see it; what is left out stays as it is. Refuses to show what could tell who spoke. */
export async function changeAttachment(actor: Actor, id: string, input: ChangedAttachmentInput): Promise<ClaimRow> {
  const given = validated(changedAttachment, input)
  return db.$transaction(async (tx) => {
    await startChange(tx, actor, (await attachmentOf(tx, id)).claim.articleId)
    // As it stands now that nobody else can change it.
    const { claimId, terms, ...stands } = await attachmentOf(tx, id)
    const { alt = stands.alt, shown = stands.shown } = given
    assertMayShow(terms, { alt, shown })
    await tx.attributionFile.update({ where: { id }, data: { alt, shown } })
    return rowOf(tx, claimId)
  })
}

/** Takes a file from under an attribution; it stays in the library. */
export async function detachFile(actor: Actor, id: string): Promise<ClaimRow> {
  return db.$transaction(async (tx) => {
    const { claimId, claim: of } = await attachmentOf(tx, id)
    await startChange(tx, actor, of.articleId)
    await tx.attributionFile.deleteMany({ where: { id } })
    return rowOf(tx, claimId)
  })
}

async function attachmentOf(tx: Tx, id: string) {
  const found = await tx.attributionFile.findUnique({
    where: { id: validId(id) },
    select: {
      ...{ alt: true, shown: true },
      attribution: { select: { claimId: true, terms: true, claim: { select: { articleId: true } } } },
    },
  })
  if (!found) throw new NotFound()
  const { attribution, ...file } = found
  return { ...file, ...attribution }
}
