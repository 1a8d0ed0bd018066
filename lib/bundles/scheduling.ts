/** All pieces of a bundle that wait get one moment, or lose it: steps of a command. */
import type { Actor } from '#lib/auth/actor'
import { assertMayMove, assertWhole } from '#lib/bundles/go-out'
import { clearSchedule, type Held } from '#lib/bundles/held'
import { unscheduleOne } from '#lib/bundles/membership'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { takeStep } from '#lib/workflow/take-step'

/** Pins the revision of each piece by its seal. A moment that was chosen before is replaced. */
export async function scheduleIn(tx: Tx, actor: Actor, held: Held, scheduledFor: Date): Promise<void> {
  const { bundle, waiting } = held
  assertMayMove(actor, 'schedule', waiting)
  await assertWhole(tx, held, scheduledFor)
  await clearSchedule(tx, bundle.id)
  const reason = inNewsroomLanguage(message('bundles.ofBundle', { bundle: bundle.name }))
  for (const { article } of waiting) {
    const { id: articleId, revisionId, state } = article
    if (revisionId === null) throw new Error(`The approved article ${articleId} names no revision.`)
    if (state === 'scheduled') await unscheduleOne(tx, actor, article, bundle.name)
    await takeStep(tx, {
      ...{ articleId, move: 'schedule', from: 'approved', personId: actor.personId, revisionId, reason },
      ...{ draft: { scheduledFor }, where: { revisionId } },
    })
    const { hash: pinned } = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { hash: true } })
    await tx.bundleMember.update({ where: { articleId }, data: { pinned }, select: { articleId: true } })
  }
  await tx.bundle.update({
    where: { id: bundle.id },
    data: { scheduledFor, scheduledById: actor.personId },
    select: { id: true },
  })
}

/** Those that are still approved go back to being so. */
export async function unscheduleIn(tx: Tx, actor: Actor, { bundle, waiting }: Held): Promise<void> {
  assertMayMove(actor, 'unschedule', waiting)
  if (!bundle.scheduledFor) throw new Refusal(message('bundles.notScheduled'))
  for (const { article } of waiting)
    if (article.state === 'scheduled') await unscheduleOne(tx, actor, article, bundle.name)
  await clearSchedule(tx, bundle.id)
}
