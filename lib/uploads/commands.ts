/** Files on their way into the library: announced, sent, read, taken or refused. */
import { advisoryLock } from '#lib/advisory-locks'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { Prisma } from '#lib/generated/prisma/client'
import { validated, validId } from '#lib/input'
import { log } from '#lib/log'
import { addFile } from '#lib/media/add'
import { extensionOf } from '#lib/media/extensions'
import { mediaLimits } from '#lib/media/limits'
import { mediaStore } from '#lib/media/store/chosen'
import { keysOf, type Quarantined } from '#lib/media/store/quarantined'
import { keyIn, StoreFailed } from '#lib/media/store/store'
import { type Message, message } from '#lib/messages/message'
import { type NewUpload, newUpload } from '#lib/uploads/input'
import { type ReadFile, readFromQuarantine } from '#lib/uploads/intake/read'

const MINUTE = 60_000
/** How long whoever reads a file has it: longer than the process may take */
const lease = 4 * MINUTE
const mostAttempts = 3
/** Before the store is asked again, in milliseconds: each pause is twice the one before it. After the last one the file stops. */
const firstPause = 15_000
const mostStoreTries = 7
/** After which a file that stopped arriving, or was read, is forgotten */
const forgottenAfter = 24 * 60 * MINUTE

/** Gives a place to a file that is about to be sent. Refuses before a byte of it comes. `partSize`: in bytes, where its parts go straight to the store. */
export async function announceUpload(actor: Actor, input: NewUpload, partSize: number | null = null): Promise<void> {
  assertCan(actor, 'media.add')
  const { id, name, size } = validated(newUpload, input)
  await db.$transaction(async (tx) => {
    // One at a time for each person, or two would both find the last room.
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${actor.personId}::uuid FOR NO KEY UPDATE`
    const { _count, _sum } = await tx.mediaUpload.aggregate({
      where: {
        personId: actor.personId,
        // What was taken back can still be sent until its last address expires.
        OR: [
          { state: { in: ['arriving', 'waiting', 'stopped'] } },
          { state: 'refused', signedUntil: { gt: new Date() } },
        ],
      },
      _count: true,
      _sum: { size: true },
    })
    if (_count >= mediaLimits.uploads) throw new Refusal(message('media.tooManyUploads', { most: mediaLimits.uploads }))
    if ((_sum.size ?? 0) + size > mediaLimits.uploadBytes)
      throw new Refusal(message('media.overQuota', { most: mediaLimits.uploadBytes / 1_000_000 }))
    await tx.mediaUpload.create({ data: { id, name, size, personId: actor.personId, partSize } })
  })
}

/** Some bytes of it have come. */
export async function uploadGoesOn(actor: Actor, id: string): Promise<void> {
  assertCan(actor, 'media.send')
  const own = { id: validId(id), personId: actor.personId, state: 'arriving' as const, partSize: null }
  const { count } = await db.mediaUpload.updateMany({ where: own, data: { changedAt: new Date() } })
  if (count === 0) throw new NotFound()
}

/** Puts a file that came whole, at this path, where it is read; what can't be put there is refused. */
export async function uploadArrived(actor: Actor, id: string, path: string): Promise<void> {
  await uploadGoesOn(actor, id)
  try {
    await mediaStore().put(keyIn('quarantine', id), path)
    await settle(id, 'arriving', { state: 'waiting' })
  } catch (error) {
    // Its bytes go whatever the error is: a row that waits for them would only fill its sender’s quota.
    const why = message(error instanceof StoreFailed && error.why === 'full' ? 'media.storeFull' : 'media.storeAway')
    await settle(id, 'arriving', { state: 'refused', refusal: why })
    if (error instanceof StoreFailed) throw new Refusal(why)
    throw error
  }
}

/** Has a file read that stopped because the store did not answer. */
export async function readAgain(actor: Actor, id: string): Promise<void> {
  assertCan(actor, 'media.send')
  const own = { id: validId(id), personId: actor.personId, state: 'stopped' as const }
  const { count } = await db.mediaUpload.updateMany({
    where: own,
    data: { state: 'waiting', storeTries: 0, takenUntil: null, refusal: Prisma.DbNull, changedAt: new Date() },
  })
  if (count === 0) throw new NotFound()
}

/** The person wants it no more. */
export async function abandonUpload(actor: Actor, id: string): Promise<void> {
  assertCan(actor, 'media.send')
  const own = { id: validId(id), personId: actor.personId, partSize: null }
  const { count } = await db.mediaUpload.deleteMany({ where: { ...own, state: 'arriving' } })
  if (count === 0) throw new NotFound()
}

type Settled = { state: 'waiting' | 'ready' | 'refused' | 'stopped'; refusal?: Message; fileId?: string }

const settle = (id: string, from: 'arriving' | 'waiting', data: Settled) =>
  db.mediaUpload.updateMany({ where: { id, state: from }, data: { ...data, takenUntil: null, changedAt: new Date() } })

/**
 * Reads the file that has waited longest, of whoever has waited longest for one to be read: each person in her turn, and one of hers at a time, so that
 * nobody’s files keep others waiting. False where none waits. What another process has in hand is left to it until its time is over. `stopped` gives it
 * back.
 */
export async function takeNext(now: Date, stopped?: AbortSignal): Promise<boolean> {
  const [next] = await db.$queryRaw<Waiting[]>`
    UPDATE "MediaUpload" SET "takenUntil" = ${new Date(now.getTime() + lease)}, attempts = attempts + 1
    WHERE id = (
      SELECT id FROM "MediaUpload" u WHERE state = 'waiting' AND ("takenUntil" IS NULL OR "takenUntil" < ${now})
        AND NOT EXISTS (
          SELECT 1 FROM "MediaUpload" o
          WHERE o."personId" = u."personId" AND o.state = 'waiting' AND o."takenUntil" >= ${now} AND o."storeTries" = 0)
      ORDER BY (
          SELECT max("changedAt") FROM "MediaUpload" o
          WHERE o."personId" = u."personId" AND o.state IN ('ready', 'refused')) NULLS FIRST,
        "changedAt", id
      LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, attempts, "storeTries", size, "partSize"`
  if (!next) return false
  await take(next, now, stopped)
  return true
}

type Waiting = Quarantined & { attempts: number; storeTries: number }

async function take(waiting: Waiting, now: Date, stopped?: AbortSignal): Promise<void> {
  const { id, attempts, storeTries } = waiting
  const quarantined = keysOf(waiting)
  try {
    // It ended its process, or the worker itself, so often already.
    if (attempts > mostAttempts) throw new Refusal(message('media.unreadable'))
    await readFromQuarantine(quarantined, (read) => keep(id, read), stopped)
  } catch (error) {
    if (stopped?.aborted) {
      await waitOn(id, { takenUntil: null, attempts: { decrement: 1 } })
      return
    }
    if (error instanceof StoreFailed) {
      log.warn({ err: error, uploadId: id, storeTries }, 'a file waits for the media store')
      await tellOfStore({ id, storeTries: storeTries + 1 }, error, now)
      return
    }
    if (!(error instanceof Refusal)) {
      // Its reader was ended from outside, or has a fault: no reason yet to refuse the file.
      log.error({ err: error, uploadId: id, attempts }, 'a file is read again later')
      await waitOn(id, { takenUntil: new Date(now.getTime() + firstPause * 2 ** (attempts - 1)) })
      return
    }
    await settle(id, 'waiting', { state: 'refused', refusal: error.why })
  }
  for (const key of quarantined) await mediaStore().remove(key)
}

const waitOn = (id: string, data: Prisma.MediaUploadUpdateManyMutationInput) =>
  db.mediaUpload.updateMany({ where: { id, state: 'waiting' }, data })

/** What came whole stays where it is: it is read later, or when its sender asks. */
async function tellOfStore(
  { id, storeTries }: { id: string; storeTries: number },
  { why }: StoreFailed,
  now: Date,
): Promise<void> {
  const takenUntil = new Date(now.getTime() + firstPause * 2 ** (storeTries - 1))
  await waitOn(id, { takenUntil, storeTries, attempts: { decrement: 1 } })
  if (storeTries < mostStoreTries) return
  await settle(id, 'waiting', {
    state: 'stopped',
    refusal: message(why === 'full' ? 'media.storeStillFull' : 'media.storeStillAway'),
  })
}

/** The row of the file, and that of its way here: both or neither. */
async function keep(id: string, read: ReadFile): Promise<void> {
  await db.$transaction(async (tx) => {
    const upload = await tx.mediaUpload.findFirst({ where: { id, state: 'waiting' } })
    if (!upload) return
    await assertStored(tx, read)
    const fileId = await addFile(tx, { ...read, name: upload.name, uploadedById: upload.personId })
    await tx.mediaUpload.update({
      where: { id },
      data: { state: 'ready', fileId, takenUntil: null, changedAt: new Date() },
    })
  })
}

/** The same bytes may have been of nobody until now, and removed as such after they were put there: then they are read again. */
async function assertStored(tx: Tx, { hash, type }: ReadFile): Promise<void> {
  const key = keyIn('files', `${hash.toString('hex')}.${extensionOf(type)}`)
  await advisoryLock(tx, 'storedFiles', key)
  if (!(await mediaStore().head(key))) throw new StoreFailed('away', `${key} was removed`)
}

/** Forgets what stopped arriving, and what was read and told of; where parts of it may be in the store, once they are gone. Gives how many. */
export async function forgetUploads(now: Date): Promise<number> {
  const before = new Date(now.getTime() - forgottenAfter)
  const { count } = await db.mediaUpload.deleteMany({
    where: { state: { in: ['arriving', 'ready', 'refused', 'stopped'] }, changedAt: { lt: before }, partSize: null },
  })
  return count
}
