/** Fronts are curated, published, brought back, and planned. */
import { moment } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { bringBack } from '#lib/fronts/bring-back'
import type { FrontChange } from '#lib/fronts/change'
import { isSameFront } from '#lib/fronts/differences'
import { frontChange, versionNumber } from '#lib/fronts/input'
import { issueFront } from '#lib/fronts/issue'
import { belongingOfFront, frontKey } from '#lib/fronts/key'
import { placesAfter } from '#lib/fronts/next-places'
import type { FrontKey } from '#lib/fronts/paths'
import { type FrontRow, frontToChange, liveVersion, lockedFront, lockedOrNothing } from '#lib/fronts/rows'
import { validated, validId } from '#lib/input'
import { log } from '#lib/log'
import { message } from '#lib/messages/message'
import { eachDue } from '#lib/schedules/each-due'
import { minutesLate } from '#lib/schedules/late'
import { kindOf } from '#lib/site/front/places'
import { slotsFrom } from '#lib/site/front/stored'

/** `by`: who changed it meanwhile, and when; then nothing was changed */
export type Kept = { kept: true } | { kept: false; by: string; at: Date }

const mostPlanned = 20

/**
 * Changes one thing of the working copy. `version`: the one that the editor had on screen, 0 of a front that nobody has changed yet; if somebody else
 * was quicker it says who, and changes nothing. Refuses a piece that stands there already, one that readers don’t have in this language, and what a
 * band is not for.
 */
export async function changeFront(actor: Actor, asked: FrontKey, version: number, wanted: FrontChange): Promise<Kept> {
  const key = allowed(actor, asked)
  const [seen, change] = [validated(versionNumber, version), validated(frontChange, wanted)]
  return db.$transaction(async (tx) => {
    const front = await frontToChange(tx, actor, key)
    if (front.version !== seen) return changedBy(tx, front.id)
    const slots = await placesAfter(tx, key, front, change)
    await tx.front.update({
      where: { id: front.id },
      data: { places: slots, version: { increment: 1 }, changedAt: new Date(), changedById: actor.personId },
      select: { id: true },
    })
    return { kept: true }
  })
}

/** Readers get the working copy that the editor had on screen. Gives the number of the version. Refuses what somebody changed meanwhile, and what readers have already. */
export async function publishFront(actor: Actor, asked: FrontKey, version: number): Promise<number> {
  const key = allowed(actor, asked)
  const seen = validated(versionNumber, version)
  return db.$transaction(async (tx) => {
    const front = await frontAsSeen(tx, key, seen)
    const live = await liveVersion(tx, front.id, kindOf(key))
    if (isSameFront(front.slots, live.slots)) throw new Refusal(message('fronts.publishedAlready'))
    const { slots } = front
    return issueFront(tx, { key, front, slots, byId: actor.personId, act: 'published', actorId: actor.personId })
  })
}

/** Readers get the version before this one again, as a new version. Refuses where this is not the newest any more. Gives its number. */
export async function undoFront(actor: Actor, asked: FrontKey, number: number): Promise<number> {
  const key = allowed(actor, asked)
  const last = validated(versionNumber, number)
  return db.$transaction(async (tx) => {
    const front = await lockedOrNothing(tx, key)
    const live = await liveVersion(tx, front.id, kindOf(key))
    if (last === 0 || live.number !== last) throw new Refusal(message('fronts.newerMeanwhile'))
    return bringBack(tx, { actor, key, front, former: last - 1, act: 'undone' })
  })
}

/** Readers get a former version again, as a new one. Refuses one that never was as if it were not there, and what readers have now. Gives its number. */
export async function restoreFront(actor: Actor, asked: FrontKey, number: number): Promise<number> {
  const key = allowed(actor, asked)
  const former = validated(versionNumber, number)
  return db.$transaction(async (tx) => {
    const front = await lockedOrNothing(tx, key)
    return bringBack(tx, { actor, key, front, former, act: 'restored' })
  })
}

/** The working copy as it stands goes out at that moment, whatever becomes of it until then. Refuses a moment that is past, or taken. Gives the id of the plan. */
export async function planFront(actor: Actor, asked: FrontKey, version: number, at: Date | string): Promise<string> {
  const key = allowed(actor, asked)
  const [seen, due] = [validated(versionNumber, version), validated(moment, at)]
  if (due <= new Date()) throw new Refusal(message('fronts.momentPast'))
  return db.$transaction(async (tx) => {
    const front = await frontAsSeen(tx, key, seen)
    const planned = await tx.plannedFront.findMany({ where: { frontId: front.id }, select: { at: true } })
    if (planned.some((one) => one.at.getTime() === due.getTime())) throw new Refusal(message('fronts.momentTaken'))
    if (planned.length >= mostPlanned) throw new Refusal(message('fronts.tooManyPlanned', { most: mostPlanned }))
    const data = { frontId: front.id, places: front.slots, at: due, byId: actor.personId }
    const { id } = await tx.plannedFront.create({ data, select: { id: true } })
    const event = { act: 'planned', frontId: front.id, due, byId: actor.personId } as const
    await tx.frontEvent.create({ data: event, select: { id: true } })
    return id
  })
}

/** It does not go out. Refuses what is out already, or was cancelled, as if it were not there. */
export async function cancelPlannedFront(actor: Actor, id: string): Promise<void> {
  const plannedId = validId(id)
  await db.$transaction(async (tx) => {
    const asked = await tx.plannedFront.findUnique({
      where: { id: plannedId },
      select: { frontId: true, at: true, front: { select: { deskId: true, language: true } } },
    })
    if (!asked) throw new NotFound()
    const { frontId, at: due, front } = asked
    assertCan(actor, 'front.change', belongingOfFront(front.deskId))
    // Whoever makes it go out holds the front: it may be gone once we have it.
    await lockedOrNothing(tx, front)
    const { count } = await tx.plannedFront.deleteMany({ where: { id: plannedId } })
    if (count === 0) throw new NotFound()
    const event = { act: 'cancelled', frontId, due, byId: actor.personId } as const
    await tx.frontEvent.create({ data: event, select: { id: true } })
  })
}

/**
 * For the worker: every front whose moment has come goes out, each in its own transaction, and of one front the earliest first: no later one overtakes
 * it. Several may call it at once. Gives how many went out; a bug with one is thrown after the others had their turn.
 */
export async function publishDueFronts(now: Date): Promise<number> {
  return eachDue(
    (tried) => nextDue(now, tried),
    (id) => publishEarliest(id, now),
  )
}

async function nextDue(now: Date, tried: readonly string[]): Promise<string | null> {
  const due = await db.plannedFront.findFirst({
    where: { at: { lte: now }, id: { notIn: [...tried] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return due?.id ?? null
}

/** What is due first of the front that this plan is of. Whoever holds the front takes all that is due of it: then nothing is done here. */
async function publishEarliest(id: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<FrontKey[]>`
      SELECT f."deskId"::text, f.language FROM "Front" f
      WHERE f.id = (SELECT "frontId" FROM "PlannedFront" WHERE id = ${id}::uuid) FOR UPDATE SKIP LOCKED`
    if (!held) return false
    const front = await lockedOrNothing(tx, held)
    const plan = await tx.plannedFront.findFirst({
      where: { frontId: front.id, at: { lte: now } },
      orderBy: { at: 'asc' },
    })
    if (!plan) return false
    const late = minutesLate(plan.at, new Date())
    if (late !== null) log.warn({ ...held, due: plan.at, minutes: late }, 'a front that was due came late')
    const slots = slotsFrom(kindOf(held), plan.places)
    const out = { key: held, front, byId: plan.byId, act: 'wentOut', due: plan.at, late, actorId: null } as const
    await issueFront(tx, { ...out, slots })
    await tx.plannedFront.delete({ where: { id: plan.id }, select: { id: true } })
    return true
  })
}

/** Whose front it is not, to her it is not there. */
function allowed(actor: Actor, asked: FrontKey): FrontKey {
  const key = frontKey.safeParse(asked)
  if (!key.success) throw new NotFound()
  assertCan(actor, 'front.change', belongingOfFront(key.data.deskId))
  return key.data
}

async function frontAsSeen(tx: Tx, key: FrontKey, version: number): Promise<FrontRow> {
  const front = await lockedFront(tx, key)
  if (!front) throw new Refusal(message('fronts.publishedAlready'))
  if (front.version !== version) throw new Refusal(message('fronts.changedMeanwhile'))
  return front
}

async function changedBy(tx: Tx, id: string): Promise<Kept> {
  const { changedAt: at, changedBy: person } = await tx.front.findUniqueOrThrow({
    where: { id },
    select: { changedAt: true, changedBy: { select: { name: true } } },
  })
  return { kept: false, by: person.name, at }
}
