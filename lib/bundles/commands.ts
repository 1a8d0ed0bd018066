/** Changes to bundles, and their way out to readers. Each is one transaction. */
import { moment } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { belongingOf } from '#lib/auth/belonging'
import { assertCan, can } from '#lib/auth/permissions'
import { arrange, moveIn } from '#lib/bundles/arrange'
import { goOutDue, noteHeld, sendBack } from '#lib/bundles/due'
import { assertMayMove, assertWhole, goOut } from '#lib/bundles/go-out'
import { bundleFor, type Held, holdWhole, lockBundle, lockDrafts } from '#lib/bundles/held'
import { HeldBack } from '#lib/bundles/held-back'
import * as shape from '#lib/bundles/input'
import { addIn, takeOutIn } from '#lib/bundles/membership'
import { recordFace } from '#lib/bundles/public-face'
import { scheduleIn, unscheduleIn } from '#lib/bundles/scheduling'
import { db, type Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { purgeArticles } from '#lib/publications/commands'
import { copyFilesOf } from '#lib/publications/copy-files'
import { eachDue } from '#lib/schedules/each-due'

/** As long as twenty pieces take, each of which is checked and indexed. */
const together = { timeout: 30_000 }

/** An empty bundle. Gives its id. */
export async function createBundle(actor: Actor, input: shape.BundleInput): Promise<string> {
  assertCan(actor, 'bundle.create')
  const data = validated(shape.bundleInput, input)
  const { id } = await db.bundle.create({ data: { ...data, createdById: actor.personId }, select: { id: true } })
  return id
}

/** Changes its name and whether its parts are numbered, if nobody else has changed it since `version`. */
export async function changeBundle(actor: Actor, id: string, version: number, input: shape.BundleInput): Promise<void> {
  const data = validated(shape.bundleInput, input)
  await db.$transaction((tx) =>
    arrange(tx, actor, { id, version }, (bundleId) =>
      tx.bundle.update({ where: { id: bundleId }, data, select: { id: true } }),
    ),
  )
}

/** Puts an article last in it. Refuses one that is in another bundle, or goes out by itself, and a bundle that is scheduled. */
export async function addToBundle(actor: Actor, id: string, article: string): Promise<void> {
  const [bundleId, articleId] = [validId(id), validId(article)]
  await db.$transaction((tx) => addIn(tx, actor, bundleId, articleId))
}

/** Takes an article out of the bundle that it is in: from then on it goes out by itself. */
export async function takeOut(actor: Actor, article: string): Promise<void> {
  const articleId = validId(article)
  await db.$transaction(async (tx) => {
    const { shown, before } = await takeOutIn(tx, actor, articleId)
    await recordFace(tx, actor, before)
    await purgeArticles(tx, shown)
  })
}

/** Changes places with the piece before or after it, if nobody else has changed the bundle since `version`. */
export async function moveInBundle(
  actor: Actor,
  id: string,
  version: number,
  moved: { articleId: string; direction: shape.Direction },
): Promise<void> {
  const articleId = validId(moved.articleId)
  const direction = validated(shape.direction, moved.direction)
  await db.$transaction((tx) =>
    arrange(tx, actor, { id, version }, (bundleId) => moveIn(tx, bundleId, articleId, direction)),
  )
}

/** Every piece goes its own way again. Refuses whoever may not take each of them out. */
export async function dissolveBundle(actor: Actor, id: string): Promise<void> {
  const bundleId = validId(id)
  await db.$transaction(async (tx) => {
    const { members } = await bundleFor(tx, actor, bundleId, 'bundle.change')
    const all = members.every(({ article }) => can(actor, 'bundle.change', { ...belongingOf(article), trashed: false }))
    if (!all) throw new Refusal(message('bundles.notAllYours'))
    // Those that were deleted for good have nowhere to go, and go with it.
    const where = { bundleId, article: { erasedAt: null } }
    const rows = await tx.bundleMember.findMany({ where, select: { articleId: true } })
    const ids = rows.map(({ articleId }) => articleId)
    await lockDrafts(tx, ids)
    await lockBundle(tx, bundleId)
    const named: string[] = []
    for (const articleId of ids) named.push(...(await takeOutIn(tx, actor, articleId)).shown)
    await tx.bundle.delete({ where: { id: bundleId }, select: { id: true } })
    await purgeArticles(tx, named)
  }, together)
}

/**
 * Every piece that waits goes out at once, or none: publications, events and purges are one transaction. `pins`: the revisions on the screen. Where one may
 * not, that is on record at each of them, their people are told which and why, and it is refused with the same.
 */
export async function publishBundle(actor: Actor, id: string, pins: shape.Pins): Promise<void> {
  const [bundleId, seen] = [validId(id), validated(shape.pinsInput, pins)]
  await db.$transaction(async (tx) => {
    assertMayMove(actor, 'publish', (await heldFor(tx, actor, bundleId)).waiting)
  })
  await copyFiles(bundleId)
  try {
    await db.$transaction(async (tx) => {
      const held = await heldFor(tx, actor, bundleId)
      assertMayMove(actor, 'publish', held.waiting)
      assertSeen(held, seen)
      await assertWhole(tx, held, new Date())
      await goOut(tx, held, { personId: actor.personId, due: null })
    }, together)
  } catch (error) {
    if (error instanceof HeldBack)
      await db.$transaction(async (tx) => noteHeld(tx, await holdWhole(tx, bundleId), error, actor.personId))
    throw error
  }
}

/** The same at a moment, for the revisions that are approved now. Refuses a moment that has passed, and pieces that could not go out then. */
export async function scheduleBundle(actor: Actor, id: string, pins: shape.Pins, at: Date | string): Promise<void> {
  const [bundleId, seen] = [validId(id), validated(shape.pinsInput, pins)]
  const scheduledFor = validated(moment, at)
  if (scheduledFor <= new Date()) throw new Refusal(message('articles.momentPassed'))
  await db.$transaction(async (tx) => {
    const held = await heldFor(tx, actor, bundleId)
    assertSeen(held, seen)
    await scheduleIn(tx, actor, held, scheduledFor)
  }, together)
}

export async function unscheduleBundle(actor: Actor, id: string): Promise<void> {
  const bundleId = validId(id)
  await db.$transaction(async (tx) => unscheduleIn(tx, actor, await heldFor(tx, actor, bundleId)), together)
}

/**
 * For the worker: publishes every bundle whose moment has come, each in one transaction, and gives how many went out. Several may call it at
 * once. One of which a piece may not go out goes back whole; a bug with one is thrown after the others had their turn.
 */
export async function publishDueBundles(now: Date): Promise<number> {
  return eachDue(
    (tried) => nextDue(now, tried),
    async (id) => {
      try {
        await copyFiles(id)
        return await db.$transaction((tx) => goOutDue(tx, id, now), together)
      } catch (error) {
        if (!(error instanceof HeldBack)) throw error
        await db.$transaction((tx) => sendBack(tx, id, now, error), together)
        return false
      }
    },
  )
}

async function nextDue(now: Date, tried: readonly string[]): Promise<string | null> {
  const due = await db.bundle.findFirst({
    where: { scheduledFor: { lte: now }, id: { notIn: [...tried] } },
    orderBy: { scheduledFor: 'asc' },
    select: { id: true },
  })
  return due?.id ?? null
}

/** Recordings and documents are copied before the transaction; what is not approved by then is not copied, and refused in it. */
async function copyFiles(bundleId: string): Promise<void> {
  const drafts = await db.draft.findMany({
    where: {
      state: { in: ['approved', 'scheduled'] },
      revisionId: { not: null },
      article: { trashedAt: null, bundleMember: { bundleId, outAt: null } },
    },
    select: { revisionId: true },
  })
  for (const { revisionId } of drafts) if (revisionId) await copyFilesOf(db, revisionId)
}

async function heldFor(tx: Tx, actor: Actor, bundleId: string): Promise<Held> {
  await bundleFor(tx, actor, bundleId, 'bundle.read')
  const held = await holdWhole(tx, bundleId)
  if (held.waiting.length === 0) throw new Refusal(message('bundles.nothingWaits'))
  return held
}

/** Refuses where a piece, or what was decided on of it, is not what was on the screen. */
function assertSeen({ waiting }: Held, seen: shape.Pins): void {
  const same =
    seen.length === waiting.length &&
    waiting.every(({ article: { id, revisionId } }) =>
      seen.some((pin) => pin.articleId === id && pin.revisionId === revisionId),
    )
  if (!same) throw new Refusal(message('bundles.changedMeanwhile'))
}
