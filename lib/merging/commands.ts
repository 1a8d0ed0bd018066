/** Two files of the library become one, and two again (docs/decisions/166). What shows either of them is left alone. */
import { z } from 'zod'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { Prisma } from '#lib/generated/prisma/client'
import { validated, validId } from '#lib/input'
import { fileChange } from '#lib/media/input'
import { recordContributors, shownWords, voidApprovals } from '#lib/media/void-approvals'
import { type MergeInput, mergeInput } from '#lib/merging/input'
import { assertMergeable, fileWords, type ReadFile, readFile, readPair } from '#lib/merging/read'
import { changedFields, differingFields, type FileWords, mergedWords } from '#lib/merging/words'
import { noteChange, write } from '#lib/merging/write'
import { message } from '#lib/messages/message'
import { trashedBefore } from '#lib/trash/keeping'
import { approvedWith } from '#lib/uses/frozen-words'
import { holdFiles } from '#lib/uses/hold'
import { everyUse } from '#lib/uses/queries'

/**
 * The one file stays in the library; the other one shows what it showed, and from now on what is said of it is what is said of the first. Approvals of
 * pieces fall where readers would be told something else. Refuses what somebody has changed since, and a field in which the two differ and for which
 * nothing was chosen.
 */
export async function mergePictures(actor: Actor, input: MergeInput): Promise<void> {
  assertCan(actor, 'media.merge')
  const { keptId, otherId, versions, choice } = validated(mergeInput, input)
  await db.$transaction(async (tx) => {
    // Whoever decides on a piece holds its draft before its files, and so does this.
    const approved = await approvedWith(tx, [keptId, otherId])
    await holdFiles(tx, [keptId, otherId])
    const { kept, other } = await readPair(tx, keptId, otherId)
    await assertMergeable(tx, { kept, other })
    if (kept.version !== versions.kept || other.version !== versions.other)
      throw new Refusal(message('merging.changedMeanwhile'))
    const both = { kept: kept.words, other: other.words }
    if (differingFields(both).some((field) => choice[field] === undefined))
      throw new Refusal(message('merging.chooseEach'))
    const words = mergedWords(both, choice)
    const { people, tagIds } = fileChange.shape
    if (!people.safeParse(words.people).success || !tagIds.safeParse(words.tagIds).success)
      throw new Refusal(message('merging.tooMany'))
    await tellOtherwise(tx, actor, approved, [
      { ...kept, after: words },
      { ...other, after: words },
    ])
    await write(tx, actor, kept, words)
    await noteChange(tx, actor, other, words)
    const at = new Date()
    await tx.mediaFile.updateMany({ where: { mergedIntoId: otherId }, data: { mergedIntoId: keptId } })
    await tx.mediaFile.update({
      where: { id: otherId },
      data: { mergedIntoId: keptId, mergedAt: at, version: { increment: 1 } },
      select: { id: true },
    })
    await tx.mediaMerge.create({
      data: {
        ...{ fileId: keptId, otherId, otherName: other.name, personId: actor.personId, at },
        version: kept.version + 1,
        before: { kept: kept.words, other: other.words },
      },
    })
  })
}

type Retold = Pick<ReadFile, 'id' | 'name' | 'words'> & { after: FileWords }

/** Approvals of pieces that show these files fall where readers would be told something else, and none of those pieces is this person’s to approve. */
async function tellOtherwise(
  tx: Tx,
  actor: Actor,
  approved: Awaited<ReturnType<typeof approvedWith>>,
  files: readonly Retold[],
): Promise<void> {
  const told = files.filter(({ words, after }) => changedFields(words, after).some(shownWords))
  await voidApprovals(tx, actor, approved, told)
  await recordContributors(
    tx,
    actor,
    told.map(({ id }) => id),
  )
}

const keptBefore = z.strictObject({ kept: fileWords, other: fileWords })

/**
 * The two are two files again, and the other one says what it said before. So does the one that stayed, unless somebody has changed it since: then it keeps its
 * words, and `wordsBack` is false. Refuses once it is too late (lib/trash/keeping), or was done.
 */
export async function undoMerge(actor: Actor, id: string): Promise<{ wordsBack: boolean }> {
  assertCan(actor, 'media.merge')
  const mergeId = validId(id)
  return db.$transaction(async (tx) => {
    const merge = await tx.mediaMerge.findUnique({ where: { id: mergeId } })
    if (!merge?.before || merge.undoneAt) throw new NotFound(message('merging.nothingToUndo'))
    const { fileId, otherId } = merge
    const before = keptBefore.parse(merge.before)
    const along = await mergedInto(tx, otherId)
    const ids = [fileId, otherId, ...along.map(({ id }) => id)]
    const approved = await approvedWith(tx, ids)
    await holdFiles(tx, ids)
    const { count } = await tx.mediaMerge.updateMany({
      where: { id: mergeId, undoneAt: null },
      data: { undoneAt: new Date(), undoneById: actor.personId, before: Prisma.DbNull },
    })
    const [kept, other] = [await readFile(tx, fileId), await readFile(tx, otherId)]
    if (count === 0 || !other?.mergedIntoId) throw new NotFound(message('merging.nothingToUndo'))
    const wordsBack = kept !== null && kept.mergedIntoId === null && kept.version === merge.version
    await tellOtherwise(tx, actor, approved, [
      ...(wordsBack ? [{ ...kept, after: before.kept }] : []),
      ...[other, ...along].map((file) => ({ ...file, words: other.words, after: before.other })),
    ])
    await part(tx, other, along)
    await write(tx, actor, other, await stillThere(tx, before.other))
    if (wordsBack) await write(tx, actor, kept, await stillThere(tx, before.kept))
    return { wordsBack }
  })
}

type Merged = { id: string; name: string }

/** What was merged into a file before it was merged itself, by however many steps. */
const mergedInto = (tx: Tx, id: string): Promise<Merged[]> => tx.$queryRaw`
  WITH RECURSIVE merged (id) AS (
    SELECT "otherId" FROM "MediaMerge" WHERE "fileId" = ${id}::uuid AND "undoneAt" IS NULL
    UNION SELECT m."otherId" FROM "MediaMerge" m JOIN merged ON m."fileId" = merged.id WHERE m."undoneAt" IS NULL)
  SELECT f.id::text, f.name FROM "MediaFile" f JOIN merged ON merged.id = f.id`

/** What had been merged into it before goes with it, but for what somebody took apart meanwhile. */
async function part(tx: Tx, { id, mergedIntoId }: ReadFile, along: readonly Merged[]): Promise<void> {
  await tx.mediaFile.update({ where: { id }, data: { mergedIntoId: null, mergedAt: null }, select: { id: true } })
  await tx.mediaFile.updateMany({
    where: { id: { in: along.map((merged) => merged.id) }, mergedIntoId },
    data: { mergedIntoId: id },
  })
}

/** Without tags and a source that are gone by now. */
async function stillThere(tx: Tx, words: FileWords): Promise<FileWords> {
  const tags = await tx.tag.findMany({ where: { id: { in: words.tagIds } }, select: { id: true } })
  const source = words.sourceId && (await tx.source.findUnique({ where: { id: words.sourceId }, select: { id: true } }))
  return { ...words, sourceId: source ? source.id : null, tagIds: tags.map(({ id }) => id) }
}

/** So many are looked at before the worker does something else */
const mostForgotten = 500

/**
 * Forgets what was said before merges that can’t be taken back any more, and removes merged files that nothing shows. The bytes go as those of the trash do
 * (lib/trash). Gives how many files went.
 */
export async function forgetMerges(now: Date): Promise<number> {
  const before = trashedBefore(now)
  await db.mediaMerge.updateMany({
    where: { at: { lt: before }, undoneAt: null, before: { not: Prisma.DbNull } },
    data: { before: Prisma.DbNull },
  })
  const unused = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "MediaFile" f WHERE "mergedAt" < ${before}
      AND NOT EXISTS (SELECT 1 FROM (${everyUse}) u WHERE u."fileId" = f.id) LIMIT ${mostForgotten}`
  let removed = 0
  for (const { id } of unused) if (await removeMerged(id)) removed += 1
  return removed
}

/** Under the lock that whoever writes a use of it takes as well. In which pieces it was shown stays known of the file that stayed: its rights count them. */
async function removeMerged(id: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "MediaFile" WHERE id = ${id}::uuid FOR UPDATE`
    const uses = await tx.$queryRaw<unknown[]>`SELECT 1 FROM (${everyUse}) u WHERE "fileId" = ${id}::uuid LIMIT 1`
    const file = await tx.mediaFile.findUnique({ where: { id }, select: { mergedIntoId: true } })
    if (!file?.mergedIntoId || uses.length > 0) return false
    await tx.$executeRaw`
      INSERT INTO "PublicationMedia" ("publicationId", "fileId")
      SELECT "publicationId", ${file.mergedIntoId}::uuid FROM "PublicationMedia" WHERE "fileId" = ${id}::uuid
      ON CONFLICT DO NOTHING`
    await tx.mediaFile.delete({ where: { id }, select: { id: true } })
    return true
  })
}
