/** Writes what a file says from now on: a step of whatever makes two files one, or two again. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import type { ReadFile } from '#lib/merging/read'
import { changedFields, type FileWords } from '#lib/merging/words'

/** The file gets its next version, and the change is on record. The caller holds the file. */
export async function write(tx: Tx, actor: Actor, file: ReadFile, words: FileWords): Promise<void> {
  const { tagIds, takenAt, rightsUntil, ...columns } = words
  await tx.mediaFile.update({
    where: { id: file.id },
    data: {
      ...columns,
      takenAt: takenAt && new Date(takenAt),
      rightsUntil: rightsUntil && new Date(rightsUntil),
      version: file.version + 1,
    },
    select: { id: true },
  })
  await tx.mediaTag.deleteMany({ where: { fileId: file.id } })
  await tx.mediaTag.createMany({ data: tagIds.map((tagId) => ({ fileId: file.id, tagId })) })
  await noteChange(tx, actor, file, words)
}

/** As every change of a file is noted: by whom, in which fields, and what readers were told before it. */
export async function noteChange(
  tx: Pick<Tx, 'mediaEvent'>,
  actor: Actor,
  { id, words: before }: Pick<ReadFile, 'id' | 'words'>,
  after: FileWords,
): Promise<void> {
  const { credit, copyright, licence } = before
  const fields = changedFields(before, after)
  await tx.mediaEvent.create({
    data: { fileId: id, personId: actor.personId, fields, before: { credit, copyright, licence } },
  })
}
