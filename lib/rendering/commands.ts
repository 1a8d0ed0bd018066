/** Sizes and parts of pictures are made, and made again where they failed. */
import { advisoryLock } from '#lib/advisory-locks'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import { validId } from '#lib/input'
import { log } from '#lib/log'
import { startAnew } from '#lib/media/add'
import { removeMade } from '#lib/media/commands'
import { type Rendered, render } from '#lib/media/render/render'
import { mediaStore } from '#lib/media/store/chosen'
import { keyIn, StoreFailed } from '#lib/media/store/store'
import { message } from '#lib/messages/message'

/** So many of one file are made together; what failed before is made alone, so that it takes nothing down with it */
const atOnce = 3
/** How long whoever makes some has them: longer than the process may take */
const lease = 4 * 60_000
/** Before one that failed is made again, in milliseconds: each pause is twice the one before it. After the last one it is given up. */
const firstPause = 15_000
const mostAttempts = 7

type Taken = { id: string; fileId: string; crop: string; type: string; width: number; attempts: number }

/** Makes some renditions of a file: of all files the small ones first, so that each can soon be seen. False where nothing waits. What a process that died had in hand is made again. `stopped` gives them back. */
export async function renderNext(now: Date, stopped?: AbortSignal): Promise<boolean> {
  const taken = await db.$queryRaw<Taken[]>`
    WITH lead AS (
      SELECT id, "fileId", attempts FROM "MediaRendition"
      WHERE key IS NULL AND "failedAt" IS NULL AND ("takenUntil" IS NULL OR "takenUntil" < ${now})
      ORDER BY attempts, width, id LIMIT 1)
    UPDATE "MediaRendition" r SET "takenUntil" = ${new Date(now.getTime() + lease)}, attempts = r.attempts + 1
    FROM (
      SELECT id FROM "MediaRendition"
      WHERE key IS NULL AND "failedAt" IS NULL AND ("takenUntil" IS NULL OR "takenUntil" < ${now})
        AND "fileId" = (SELECT "fileId" FROM lead)
        AND (attempts = 0 OR id = (SELECT id FROM lead))
      ORDER BY width, id LIMIT ${atOnce} FOR UPDATE SKIP LOCKED
    ) waiting
    WHERE r.id = waiting.id
    RETURNING r.id, r."fileId", r.crop, r.type, r.width, r.attempts`
  const [first] = taken
  if (!first) return false
  const file = await db.mediaFile.findUnique({
    where: { id: first.fileId },
    select: { type: true, hash: true, salt: true },
  })
  if (!file) return true
  try {
    for (const one of await render(file, taken, stopped)) await noteMade(one)
  } catch (error) {
    if (stopped?.aborted) await putBack(taken, { takenUntil: null, attempts: { decrement: 1 } })
    else await notMade(taken, error, now)
  }
  return true
}

/** A crop may be wanted no more by now. Where its bytes went as those of an earlier one at this very moment, it is made again. */
async function noteMade({ id, ...made }: Rendered): Promise<void> {
  const key = keyIn('public', made.key)
  const { count } = await db.$transaction(async (tx) => {
    await advisoryLock(tx, 'storedFiles', key)
    const isThere = (await mediaStore().head(key)) !== null
    return tx.mediaRendition.updateMany({ where: { id }, data: { ...(isThere ? made : {}), takenUntil: null } })
  })
  if (count === 0) await removeMade([made.key])
}

const putBack = (taken: readonly Taken[], data: Prisma.MediaRenditionUpdateManyMutationInput) =>
  db.mediaRendition.updateMany({ where: { id: { in: taken.map(({ id }) => id) }, key: null }, data })

/** A store that is away is no fault of theirs, and is asked again without an end. */
async function notMade(taken: readonly Taken[], error: unknown, now: Date): Promise<void> {
  log.warn({ err: error, fileId: taken[0]?.fileId }, 'renditions could not be made')
  const after = (pause: number) => new Date(now.getTime() + pause)
  if (error instanceof StoreFailed) {
    await putBack(taken, { takenUntil: after(firstPause), attempts: { decrement: 1 } })
    return
  }
  for (const one of taken)
    await putBack([one], {
      takenUntil: after(firstPause * 2 ** (one.attempts - 1)),
      ...(one.attempts >= mostAttempts ? { failedAt: now } : {}),
    })
}

/** Has renditions made that were given up. Refuses what this actor may not change. */
export async function makeAgain(actor: Actor, id: string): Promise<void> {
  assertCan(actor, 'media.change')
  const fileId = validId(id)
  const file = await db.mediaFile.findUnique({ where: { id: fileId }, select: { uploadedById: true } })
  if (!file) throw new NotFound(message('media.notThere'))
  assertCan(actor, 'media.change', { ownerIds: file.uploadedById ? [file.uploadedById] : [] })
  await startAnew(db, fileId)
}
