/** What is said of a file of the library is changed. */
import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import type { MediaForm } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { removeMade } from '#lib/media/commands'
import type { Crops } from '#lib/media/crops'
import { type FileChange, fileChange } from '#lib/media/input'
import { renditionsOfCrops } from '#lib/media/renditions'
import { dropSuperseded } from '#lib/media/superseded'
import { recordContributors, shownWords, voidApprovals } from '#lib/media/void-approvals'
import { want } from '#lib/media/want'
import { message } from '#lib/messages/message'
import { approvedWith } from '#lib/uses/frozen-words'
import { holdFiles } from '#lib/uses/hold'

/** Saves the form of a file. Where readers would be told something else by it, approvals of pieces that show it fall. Refuses what another person has changed since it was opened. Gives the version that stands now. */
export async function changeFile(actor: Actor, id: string, input: FileChange): Promise<{ version: number }> {
  assertCan(actor, 'media.change')
  const fileId = validId(id)
  const { version, tagIds, ...data } = validated(fileChange, input)
  const superseded = await db.$transaction(async (tx) => {
    const file = await tx.mediaFile.findUnique({ where: { id: fileId } })
    if (!file) throw new NotFound(message('media.notThere'))
    assertCan(actor, 'media.change', { ownerIds: file.uploadedById ? [file.uploadedById] : [] })
    if (file.mergedIntoId) throw new Refusal(message('merging.saidThere'))
    const fields = changedFields(file, data)
    // Whoever decides on a piece holds its draft before its files, and so does this.
    if (fields.some(shownWords)) {
      await voidApprovals(tx, actor, await approvedWith(tx, [fileId]), [file])
      await recordContributors(tx, actor, [fileId])
    }
    await holdFiles(tx, [fileId])
    if (data.sourceId && !(await tx.source.findUnique({ where: { id: data.sourceId }, select: { id: true } })))
      throw new Refusal(message('sources.notThere'))
    const { count } = await tx.mediaFile.updateMany({
      where: { id: fileId, version },
      data: { ...data, version: version + 1 },
    })
    if (count === 0) throw new Refusal(message('media.changedMeanwhile'))
    const { credit, copyright, licence } = file
    await tx.mediaEvent.create({
      data: { fileId, personId: actor.personId, fields, before: { credit, copyright, licence } },
    })
    const tags = await tx.tag.findMany({ where: { id: { in: tagIds } }, select: { id: true } })
    await tx.mediaTag.deleteMany({ where: { fileId } })
    await tx.mediaTag.createMany({ data: tags.map((tag) => ({ fileId, tagId: tag.id })) })
    await wantCrops(tx, actor, file, data.crops)
    return dropSuperseded(tx, fileId)
  })
  await removeMade(superseded)
  return { version: version + 1 }
}

const changedFields = (before: Readonly<Record<string, unknown>>, after: object): string[] =>
  Object.entries(after).flatMap(([name, value]) => (isDeepStrictEqual(before[name], value) ? [] : [name]))

type Picture = { id: string; form: MediaForm; width: number | null; height: number | null }

async function wantCrops(tx: Tx, actor: Actor, { id, form, width, height }: Picture, crops: Crops): Promise<void> {
  if (form !== 'image' || !width || !height) return
  await want(tx, actor, id, renditionsOfCrops(crops, { width, height }))
}
