/** Changes to files of the library, and what is made of them. */
import { isDeepStrictEqual } from 'node:util'
import { advisoryLock } from '#lib/advisory-locks'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import type { MediaForm } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { log } from '#lib/log'
import { startAnew } from '#lib/media/add'
import type { Crops } from '#lib/media/crops'
import { extensionOf } from '#lib/media/extensions'
import { type FileChange, fileChange } from '#lib/media/input'
import { type Rendered, render } from '#lib/media/render/render'
import { renditionsOfCrops } from '#lib/media/renditions'
import { mediaStore } from '#lib/media/store/chosen'
import { uploadOf } from '#lib/media/store/quarantined'
import { type Area, keyIn, StoreFailed } from '#lib/media/store/store'
import { sweep } from '#lib/media/store/sweep'
import { dropSuperseded } from '#lib/media/superseded'
import { recordContributors, shownWords, voidApprovals } from '#lib/media/void-approvals'
import { want } from '#lib/media/want'
import { message } from '#lib/messages/message'
import { approvedWith } from '#lib/uses/frozen-words'
import { holdFiles } from '#lib/uses/hold'
import { shownAmong } from '#lib/uses/shown-files'

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

/** Removes what was made of pictures under these names, but for those that name anything by now. What is missed here, the sweep of the store finds. */
export async function removeMade(names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  try {
    await db.$transaction(async (tx) => {
      const files = names.toSorted()
      for (const file of files) await advisoryLock(tx, 'storedFiles', keyIn('public', file))
      const named = await namedAmong(tx, { area: 'public', files, uploads: new Set() })
      const gone = files.filter((file) => !named.has(file))
      await Promise.all(gone.map((file) => mediaStore().remove(keyIn('public', file))))
    })
  } catch (err) {
    log.warn({ err }, 'what nothing shows any more is removed later')
  }
}

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

/** Removes from the store what no row names any more (lib/media/store/sweep). Gives how many. */
export async function sweepStore(now: Date, uploads: ReadonlySet<string>): Promise<number> {
  const { id, sweeps } = await db.installation.findFirstOrThrow({ select: { id: true, sweeps: true } })
  return sweep(mediaStore(), {
    now,
    installation: { id, sweeps },
    named: (area, files) => namedAmong(db, { area, files, uploads }),
    // Before the store says so: a database that fell behind its store is an old one.
    count: async () => void (await db.installation.updateMany({ data: { sweeps: { increment: 1 } } })),
    // The same bytes may come again at this very moment: whoever writes their row waits, and then looks whether they are there.
    alone: (area, file, remove) =>
      db.$transaction(async (tx) => {
        await advisoryLock(tx, 'storedFiles', keyIn(area, file))
        if ((await namedAmong(tx, { area, files: [file], uploads })).has(file)) return false
        return remove()
      }),
  })
}

type Among = { area: Area; files: string[]; uploads: ReadonlySet<string> }

async function namedAmong(tx: Tx | typeof db, { area, files, uploads }: Among): Promise<ReadonlySet<string>> {
  if (area === 'quarantine') return new Set(files.filter((file) => uploads.has(uploadOf(file))))
  if (area === 'public') {
    const rows = await tx.mediaRendition.findMany({ where: { key: { in: files } }, select: { key: true } })
    return new Set([...rows.flatMap(({ key }) => key ?? []), ...(await shownAmong(tx, files))])
  }
  const hashes = files.map((file) => Uint8Array.from(Buffer.from(file.split('.', 1)[0] ?? '', 'hex')))
  const rows = await tx.mediaFile.findMany({ where: { hash: { in: hashes } }, select: { hash: true, type: true } })
  return new Set(rows.map(({ hash, type }) => `${Buffer.from(hash).toString('hex')}.${extensionOf(type)}`))
}
