import type { Tx } from '#lib/db'
import { isSameFront } from '#lib/fronts/differences'
import type { FrontKey } from '#lib/fronts/paths'
import { type FrontRow, liveVersion } from '#lib/fronts/rows'
import type { FrontAct } from '#lib/generated/prisma/enums'
import { cacheTag } from '#lib/publications/cache-tags'
import { kindOf, type Slot } from '#lib/site/front/places'

type Issuing = {
  key: FrontKey
  /** Held by the caller */
  front: FrontRow
  slots: Slot[]
  /** In whose name it goes out */
  byId: string
  act: FrontAct
  /** Of the version that it brings back */
  former?: number
  due?: Date
  late?: number | null
  /** Who did it; by itself where it was planned */
  actorId: string | null
}

/**
 * Makes the next version of a front: readers have it once the transaction is done, and its event says who made it. The working copy follows where nobody
 * had changed it since the version before; else it stays as somebody wants it. Gives its number.
 */
export async function issueFront(tx: Tx, { key, front, slots, byId, act, ...more }: Issuing): Promise<number> {
  const before = await liveVersion(tx, front.id, kindOf(key))
  const number = before.number + 1
  await tx.frontVersion.create({ data: { frontId: front.id, number, places: slots, byId }, select: { id: true } })
  if (isSameFront(front.slots, before.slots) && !isSameFront(front.slots, slots))
    await tx.front.update({
      where: { id: front.id },
      data: { places: slots, version: { increment: 1 }, changedAt: new Date(), changedById: byId },
      select: { id: true },
    })
  const { former = null, due = null, late = null, actorId } = more
  await tx.frontEvent.create({
    data: { act, frontId: front.id, number, former, due, late, byId: actorId },
    select: { id: true },
  })
  await tx.purge.create({ data: { tag: cacheTag.front(key.deskId, key.language) } })
  return number
}
