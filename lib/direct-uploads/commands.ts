/** Files that pages send straight to the store: announced here, sent at addresses that are signed here, and read as all others are. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { addressSeconds } from '#lib/direct-uploads/addresses'
import { type NewDirectUpload, newDirectUpload, partNumbers } from '#lib/direct-uploads/input'
import { missingParts } from '#lib/direct-uploads/missing-parts'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { mediaStore } from '#lib/media/store/chosen'
import { directSign, isDirectOffered } from '#lib/media/store/direct'
import { partsOf } from '#lib/media/store/quarantined'
import { message } from '#lib/messages/message'
import { announceUpload } from '#lib/uploads/commands'
import { partLimit } from '#lib/uploads/paths'

const DAY = 24 * 60 * 60_000

const sentSo = { partSize: { not: null } } as const

/** Gives a place to a file, and the size of its parts; null where files do not go straight to the store. */
export async function announceDirect(
  actor: Actor,
  input: NewDirectUpload,
): Promise<{ id: string; partSize: number } | null> {
  assertCan(actor, 'media.add')
  const said = validated(newDirectUpload, input)
  if (!(await isDirectOffered())) return null
  const id = crypto.randomUUID()
  await announceUpload(actor, { ...said, id }, partLimit)
  return { id, partSize: partLimit }
}

/** Addresses that take these parts, each in its size and no other, for some minutes. Whoever may send is asked anew each time. */
export async function signParts(
  actor: Actor,
  id: string,
  input: readonly number[],
): Promise<{ number: number; url: string }[]> {
  assertCan(actor, 'media.send')
  const numbers = new Set(validated(partNumbers, input))
  const own = { id: validId(id), personId: actor.personId, state: 'arriving' as const, ...sentSo }
  const row = await db.mediaUpload.findFirst({ where: own, select: { id: true, size: true, partSize: true } })
  if (row?.partSize == null) throw new NotFound()
  const sign = await directSign()
  if (!sign) throw new Refusal(message('media.notSentSo'))
  const wanted = partsOf(row, row.partSize).filter(({ number }) => numbers.has(number))
  if (wanted.length < numbers.size) throw new NotFound()
  const now = Date.now()
  // Before there is an address: nothing may be sent that no row tells of.
  const { count } = await db.mediaUpload.updateMany({
    where: own,
    data: { signedUntil: new Date(now + addressSeconds * 1_000), changedAt: new Date(now) },
  })
  if (count === 0) throw new NotFound()
  return Promise.all(
    wanted.map(async ({ number, key, size }) => ({ number, url: await sign(key, size, addressSeconds) })),
  )
}

/** All of it is sent, says its page: it is read if that is so. Gives the numbers of the parts that are to be sent still. Asked again, it answers as it did. */
export async function directArrived(actor: Actor, id: string): Promise<{ missing: number[] }> {
  assertCan(actor, 'media.send')
  const own = { id: validId(id), personId: actor.personId }
  const row = await db.mediaUpload.findFirst({
    where: own,
    select: { id: true, size: true, partSize: true, state: true },
  })
  if (!row) throw new NotFound()
  if (row.state !== 'arriving') return { missing: [] }
  if (row.partSize === null) throw new NotFound()
  const missing = await missingParts(row, row.partSize)
  if (missing.length === 0)
    await db.mediaUpload.updateMany({
      where: { ...own, state: 'arriving' },
      data: { state: 'waiting', takenUntil: null, changedAt: new Date() },
    })
  return { missing }
}

/** The person wants it no more. Its row stays until no address takes a part of it, and counts for so long. */
export async function takeBackDirect(actor: Actor, id: string): Promise<void> {
  assertCan(actor, 'media.send')
  const own = { id: validId(id), personId: actor.personId, state: 'arriving' as const, ...sentSo }
  const { count } = await db.mediaUpload.updateMany({ where: own, data: { state: 'refused' } })
  if (count === 0) throw new NotFound()
}

/** So many in one run; the rest waits for the next */
const mostCleared = 500

/** Removes the parts of what was taken back, read, refused or stopped for a day, once no address can bring one any more. Gives of how many files. */
export async function clearParts(now: Date): Promise<number> {
  const old = { lt: new Date(now.getTime() - DAY) }
  await db.mediaUpload.updateMany({
    where: { ...sentSo, state: { in: ['arriving', 'stopped'] }, changedAt: old },
    data: { state: 'refused' },
  })
  const over = await db.mediaUpload.findMany({
    where: {
      ...sentSo,
      state: { in: ['refused', 'ready'] },
      OR: [{ signedUntil: null }, { signedUntil: { lt: now } }],
    },
    select: { id: true },
    take: mostCleared,
  })
  for (const { id } of over) {
    for await (const { key } of mediaStore().list('quarantine', id)) await mediaStore().remove(key)
    await db.mediaUpload.update({ where: { id }, data: { partSize: null } })
  }
  return over.length
}
