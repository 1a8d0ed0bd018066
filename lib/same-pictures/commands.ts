/** Two files of the library are said to be one picture, and no longer. Both stay. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validId } from '#lib/input'
import { message } from '#lib/messages/message'

/** Refuses what is no picture, and a file that this actor may not change; the other one may be anybody’s. */
export async function linkPictures(actor: Actor, id: string, otherId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const pair = await pairOf(tx, actor, id, otherId)
    await tx.samePicture.createMany({ data: { ...pair, personId: actor.personId }, skipDuplicates: true })
  })
}

export async function partPictures(actor: Actor, id: string, otherId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.samePicture.deleteMany({ where: await pairOf(tx, actor, id, otherId) })
  })
}

/** In the order in which the row has them. They are held: neither goes for good meanwhile. */
async function pairOf(tx: Tx, actor: Actor, id: string, otherId: string) {
  assertCan(actor, 'media.change')
  const ids = [validId(id).toLowerCase(), validId(otherId).toLowerCase()].toSorted()
  const rows = await tx.$queryRaw<{ id: string; form: string; uploadedById: string | null }[]>`
    SELECT id::text, form::text, "uploadedById"::text FROM "MediaFile" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR KEY SHARE`
  const file = rows.find((row) => row.id === id.toLowerCase())
  if (!file) throw new NotFound(message('media.notThere'))
  assertCan(actor, 'media.change', { ownerIds: file.uploadedById ? [file.uploadedById] : [] })
  if (rows.length < 2) throw new NotFound(message('media.notThere'))
  if (rows.some(({ form }) => form !== 'image')) throw new Refusal(message('samePictures.picturesAlone'))
  const [fileId = '', second = ''] = ids
  return { fileId, otherId: second }
}
