'use server'

import { attachFile, changeAttachment, detachFile } from '#lib/attachments/commands'
import type { AttachmentInput, ChangedAttachmentInput } from '#lib/attachments/input'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { ClaimRow } from '#lib/claims/marked'
import type { Answer } from '#lib/errors'

export async function attachToAttribution(id: string, input: AttachmentInput): Promise<Answer<ClaimRow>> {
  return answering(async () => attachFile(await actorOrRefusal(), id, input))
}

export async function saveAttachment(id: string, input: ChangedAttachmentInput): Promise<Answer<ClaimRow>> {
  return answering(async () => changeAttachment(await actorOrRefusal(), id, input))
}

export async function dropAttachment(id: string): Promise<Answer<ClaimRow>> {
  return answering(async () => detachFile(await actorOrRefusal(), id))
}
