/** Files are thrown away, had back, and go for good. */
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { validated } from '#lib/input'
import { log } from '#lib/log'
import { type LeftOut, leftOut } from '#lib/media/left-out'
import { message } from '#lib/messages/message'
import { someFiles, throwing } from '#lib/trash/input'
import { sweptBefore, trashedBefore } from '#lib/trash/keeping'
import type { Thrown } from '#lib/trash/thrown'
import { everyUse, type UsingPiece, usesOf } from '#lib/uses/queries'

/** Throws these files away, but for those that a piece uses or that are kept with a source, and those that this actor may not change. Refuses where that is all of them. */
export async function throwAway(actor: Actor, ids: readonly string[]): Promise<Thrown> {
  const fileIds = validated(someFiles, ids)
  const at = new Date()
  const { thrown, left } = await db.$transaction(async (tx) => {
    const { own, left } = await ownAmong(tx, actor, fileIds)
    const rows = await tx.$queryRaw<{ fileId: string; inPiece: boolean }[]>`
      SELECT "fileId"::text, bool_or("articleId" IS NOT NULL) AS "inPiece" FROM (${everyUse}) u
      WHERE "fileId" = ANY(${own.map(({ id }) => id)}::uuid[]) GROUP BY "fileId"`
    const why = new Map(rows.map(({ fileId, inPiece }) => [fileId, inPiece ? ('used' as const) : ('kept' as const)]))
    const free = own.filter(({ id }) => !why.has(id)).map(({ id }) => id)
    const { count } = await tx.mediaFile.updateMany({
      where: { id: { in: free }, trashedAt: null },
      data: { trashedAt: at, trashedById: actor.personId },
    })
    const used = own.flatMap((file) => {
      const reason = why.get(file.id)
      return reason ? [{ ...file, why: reason }] : []
    })
    return { thrown: count, left: [...used, ...left] }
  })
  const [first] = left
  if (thrown === 0 && first)
    throw await (first.why === 'used' || first.why === 'kept' ? stillUsed(actor, first.id) : leftOut(first))
  return { at: at.toISOString(), thrown, left }
}

type Own = { own: { id: string; name: string }[]; left: LeftOut[] }

/** Locks them, in one order for all, and leaves out what this actor may not change. */
async function ownAmong(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Own> {
  assertCan(actor, 'media.change')
  const rows = await tx.$queryRaw<{ id: string; name: string; uploadedById: string | null }[]>`
    SELECT id::text, name, "uploadedById"::text FROM "MediaFile" WHERE id = ANY(${ids}::uuid[]) AND "mergedIntoId" IS NULL
    ORDER BY id FOR NO KEY UPDATE`
  const found = new Set(rows.map(({ id }) => id))
  const result: Own = { own: [], left: [] }
  for (const id of new Set(ids)) if (!found.has(id)) result.left.push({ id, name: '', why: 'notThere' })
  for (const { uploadedById, ...file } of rows)
    if (can(actor, 'media.change', { ownerIds: uploadedById ? [uploadedById] : [] })) result.own.push(file)
    else result.left.push({ ...file, why: 'notYours' })
  return result
}

async function stillUsed(actor: Actor, id: string): Promise<Refusal> {
  const { pieces, others, sources } = await usesOf(actor, id)
  const count = pieces.length + others
  if (count === 0)
    return new Refusal(
      message('library.stillKept', {
        sources: sources
          .map(({ name }) => name)
          .slice(0, 5)
          .join(' · '),
      }),
    )
  const named = pieces.map(({ headline }: UsingPiece) => headline).filter(Boolean)
  return new Refusal(
    named.length > 0
      ? message('library.stillUsed', { count, pieces: named.slice(0, 5).join(' · ') })
      : message('library.stillUsedUnseen', { count }),
  )
}

/** Has these files back from the trash, but for those that this actor may not change. Refuses where that is all of them. */
export async function haveBack(actor: Actor, ids: readonly string[]): Promise<{ back: number; left: LeftOut[] }> {
  const fileIds = validated(someFiles, ids)
  return db.$transaction(async (tx) => {
    const { own, left } = await ownAmong(tx, actor, fileIds)
    const [first] = left
    if (own.length === 0 && first) throw leftOut(first)
    const { count } = await tx.mediaFile.updateMany({
      where: { id: { in: own.map(({ id }) => id) }, trashedAt: { not: null } },
      data: { trashedAt: null, trashedById: null },
    })
    return { back: count, left }
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
    FROM "MediaByUse" b
    WHERE b."fileId" = f.id AND NOT b.used AND f."trashedAt" IS NULL AND f."mergedIntoId" IS NULL
      AND f."createdAt" < ${sweptBefore(now)}
      AND NOT EXISTS (SELECT 1 FROM (${everyUse}) u WHERE u."fileId" = f.id)`
  return { at: now.toISOString(), thrown, left: [] }
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
