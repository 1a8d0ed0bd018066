/** The row of a front, and its versions: steps of queries and commands, which have asked for the right. */

import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import type { FrontKey } from '#lib/fronts/paths'
import { message } from '#lib/messages/message'
import { type FrontKind, fillsItself, kindOf, type Slot } from '#lib/site/front/places'
import { slotsFrom } from '#lib/site/front/stored'
import { listed } from '#lib/site/listing'

export type FrontRow = { id: string; version: number; slots: Slot[] }

/** Held until the transaction ends; null where nobody has changed this front yet. */
export async function lockedFront(tx: Tx, key: FrontKey): Promise<FrontRow | null> {
  const [row] = await tx.$queryRaw<{ id: string; version: number; places: unknown }[]>`
    SELECT id::text, version, places FROM "Front"
    WHERE "deskId" IS NOT DISTINCT FROM ${key.deskId}::uuid AND language = ${key.language} FOR UPDATE`
  return row ? { id: row.id, version: row.version, slots: slotsFrom(kindOf(key), row.places) } : null
}

/** The version that readers have; of a front that never was published its number is 0, and it fills itself. */
export async function liveVersion(
  tx: Pick<Tx, 'frontVersion'>,
  frontId: string,
  kind: FrontKind,
): Promise<{ number: number; slots: Slot[] }> {
  const last = await tx.frontVersion.findFirst({
    where: { frontId },
    orderBy: { number: 'desc' },
    select: { number: true, places: true },
  })
  return last ? { number: last.number, slots: slotsFrom(kind, last.places) } : { number: 0, slots: fillsItself(kind) }
}

export async function lockedOrNothing(tx: Tx, key: FrontKey): Promise<FrontRow> {
  const front = await lockedFront(tx, key)
  if (!front) throw new NotFound()
  return front
}

/** Its row, which the first change makes. Refuses a desk that is not there, and a language that readers have nothing in. */
export async function frontToChange(tx: Tx, actor: Actor, key: FrontKey): Promise<FrontRow> {
  const front = await lockedFront(tx, key)
  if (front) return front
  if (key.deskId && !(await tx.desk.findUnique({ where: { id: key.deskId }, select: { id: true } })))
    throw new NotFound()
  const live = await tx.publication.findFirst({ where: { language: key.language, ...listed }, select: { id: true } })
  if (!live) throw new Refusal(message('fronts.nothingToShow'))
  const places = fillsItself(kindOf(key))
  // Of two who begin at once one waits here, and finds what the other made.
  const { count } = await tx.front.createMany({
    data: { ...key, places, changedById: actor.personId },
    skipDuplicates: true,
  })
  const made = await lockedOrNothing(tx, key)
  return count === 1 ? { ...made, version: 0 } : made
}
