/** A bundle whose moment has come: it goes out whole, or goes back whole. Steps of the worker. */
import { isDeepStrictEqual } from 'node:util'
import { assertWhole, goOut } from '#lib/bundles/go-out'
import { clearSchedule, type Held, holdDue } from '#lib/bundles/held'
import type { HeldBack } from '#lib/bundles/held-back'
import { staleOf } from '#lib/bundles/lacks'
import type { Tx } from '#lib/db'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { tellHeld } from '#lib/workflow/hold-bundle'
import { takeStep } from '#lib/workflow/take-step'

/** Gives whether it went out. Refuses, by `HeldBack`, a bundle of which a piece is not just as it was scheduled, or may not go out. */
export async function goOutDue(tx: Tx, id: string, now: Date): Promise<boolean> {
  const held = await holdDue(tx, id, now)
  if (!held) return false
  if (held.waiting.length === 0) {
    await clearSchedule(tx, id)
    return false
  }
  await assertWhole(tx, held, now, ({ article, pinned }) => staleOf(tx, article, pinned))
  await goOut(tx, held, { personId: held.bundle.scheduledById, due: held.bundle.scheduledFor ?? now })
  return true
}

/** Pieces that are still approved go back to being so; the people of all of them are told which held the bundle, and why. */
export async function sendBack(tx: Tx, id: string, now: Date, refusal: HeldBack): Promise<void> {
  const held = await holdDue(tx, id, now)
  if (!held) return
  for (const { article } of held.waiting)
    if (article.state === 'scheduled')
      await takeStep(tx, {
        ...{ articleId: article.id, move: 'unschedule', from: 'scheduled', personId: null },
        ...{ revisionId: article.revisionId, draft: { scheduledFor: null } },
        ...toldOf(refusal, article.id),
      })
  await clearSchedule(tx, id)
  await noteHeld(tx, held, refusal, null)
}

/**
 * The bundle says why it did not go out; at each piece that is not told by a step of its own it is put on record. Nobody is told the same twice in a
 * row.
 */
export async function noteHeld(tx: Tx, { bundle, waiting }: Held, refusal: HeldBack, byId: string | null) {
  const data = { heldWhy: refusal.inTheWay, heldAt: new Date() }
  await tx.bundle.update({ where: { id: bundle.id }, data, select: { id: true } })
  if (isDeepStrictEqual(bundle.heldWhy, refusal.inTheWay)) return
  for (const { article } of waiting)
    if (byId !== null || article.state !== 'scheduled')
      await tellHeld(tx, { articleId: article.id, state: article.state, byId, why: toldOf(refusal, article.id).why })
}

/** What stands in the way of a piece is said to its own people in full. */
function toldOf(refusal: HeldBack, articleId: string) {
  const told = refusal.told(articleId)
  const own = refusal.pieces.find((piece) => piece.articleId === articleId)
  const said = own ? message('bundles.heldByThis', { told, why: own.lacks.map((lack) => lack.why) }) : told
  return { why: said, reason: inNewsroomLanguage(said) }
}
