/** Files are thrown away, had back, and go for good. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated } from '#lib/input'
import { log } from '#lib/log'
import { message } from '#lib/messages/message'
import { someFiles, throwing } from '#lib/trash/input'
import { sweptBefore, trashedBefore } from '#lib/trash/keeping'
import { everyUse, type UsingPiece, usesOf } from '#lib/uses/queries'

/** `at` names what was thrown away together, for whoever wants it back (ISO 8601). `used`: how many stayed because a piece uses them. */
export type Thrown = { at: string; thrown: number; used: number }

/** Throws these files away, but for those that a piece uses. Refuses where that is all of them, with the pieces. */
export async function throwAway(actor: Actor, ids: readonly string[]): Promise<Thrown> {
  const fileIds = validated(someFiles, ids)
  const at = new Date()
  const { free, used } = await db.$transaction(async (tx) => {
    await ownFiles(tx, actor, fileIds)
    const rows = await tx.$queryRaw<{ fileId: string }[]>`
      SELECT DISTINCT "fileId"::text FROM (${everyUse}) u WHERE "fileId" = ANY(${fileIds}::uuid[])`
    const inUse = new Set(rows.map(({ fileId }) => fileId))
    const free = fileIds.filter((id) => !inUse.has(id))
    const { count } = await tx.mediaFile.updateMany({
      where: { id: { in: free }, trashedAt: null },
      data: { trashedAt: at, trashedById: actor.personId },
    })
    return { free: count, used: [...inUse] }
  })
  const [first] = used
  if (free === 0 && first) throw await stillUsed(actor, first)
  return { at: at.toISOString(), thrown: free, used: used.length }
}

/** Locks them, in one order for all. Refuses what is not there, and what this actor may not change. */
async function ownFiles(tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> {
  assertCan(actor, 'media.change')
  const rows = await tx.$queryRaw<{ uploadedById: string | null }[]>`
    SELECT "uploadedById"::text FROM "MediaFile" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
  if (rows.length < new Set(ids).size) throw new NotFound(message('media.notThere'))
  for (const { uploadedById } of rows)
    assertCan(actor, 'media.change', { ownerIds: uploadedById ? [uploadedById] : [] })
}

async function stillUsed(actor: Actor, id: string): Promise<Refusal> {
  const { pieces, others } = await usesOf(actor, id)
  const count = pieces.length + others
  const named = pieces.map(({ headline }: UsingPiece) => headline).filter(Boolean)
  return new Refusal(
    named.length > 0
      ? message('library.stillUsed', { count, pieces: named.slice(0, 5).join(' · ') })
      : message('library.stillUsedUnseen', { count }),
  )
}

/** Has these files back from the trash. */
export async function haveBack(actor: Actor, ids: readonly string[]): Promise<void> {
  const fileIds = validated(someFiles, ids)
  await db.$transaction(async (tx) => {
    await ownFiles(tx, actor, fileIds)
    await tx.mediaFile.updateMany({ where: { id: { in: fileIds } }, data: { trashedAt: null, trashedById: null } })
  })
}

/** Takes back what this actor threw away together, however many files that were. Gives how many came back. */
export async function undoThrowing(actor: Actor, at: string): Promise<number> {
  assertCan(actor, 'media.change', { ownerIds: [actor.personId] })
  const { count } = await db.mediaFile.updateMany({
    where: { trashedAt: validated(throwing, at), trashedById: actor.personId },
    data: { trashedAt: null, trashedById: null },
  })
  return count
}

/** Throws away what no piece uses and has been in the library for long enough (lib/trash/keeping). */
export async function sweepUnused(actor: Actor, now = new Date()): Promise<Thrown> {
  assertCan(actor, 'media.sweep')
  const thrown = await db.$executeRaw`
    UPDATE "MediaFile" f SET "trashedAt" = ${now}, "trashedById" = ${actor.personId}::uuid
    WHERE f."trashedAt" IS NULL AND f."createdAt" < ${sweptBefore(now)}
      AND NOT EXISTS (SELECT 1 FROM (${everyUse}) u WHERE u."fileId" = f.id)`
  return { at: now.toISOString(), thrown, used: 0 }
}

/** So many are looked at before the worker does something else */
const mostEmptied = 500

/**
 * Removes the rows of what was thrown away long enough ago. What came into use meanwhile comes back instead. The bytes go when the store
 * is looked through next (sweepStore of lib/media/commands): nothing names them any more. Gives how many.
 */
export async function emptyTrash(now: Date): Promise<number> {
  const before = trashedBefore(now)
  const due = await db.mediaFile.findMany({
    where: { trashedAt: { lt: before } },
    orderBy: { trashedAt: 'asc' },
    take: mostEmptied,
    select: { id: true },
  })
  let removed = 0
  for (const { id } of due) if (await removeForGood(id, before)) removed += 1
  return removed
}

/** Under the lock that whoever writes a use of it takes as well (lib/uses/record). */
async function removeForGood(id: string, before: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const held = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "MediaFile" WHERE id = ${id}::uuid AND "trashedAt" < ${before} FOR UPDATE`
    if (held.length === 0) return false
    const uses = await tx.$queryRaw<unknown[]>`SELECT 1 FROM (${everyUse}) u WHERE "fileId" = ${id}::uuid LIMIT 1`
    if (uses.length > 0) {
      await tx.mediaFile.update({ where: { id }, data: { trashedAt: null, trashedById: null }, select: { id: true } })
      return false
    }
    const { name, trashedById } = await tx.mediaFile.delete({
      where: { id },
      select: { name: true, trashedById: true },
    })
    log.info({ fileId: id, name, trashedById }, 'a file that was thrown away is gone from the library')
    return true
  })
}
