/** A piece of a scheduled bundle may not go out any more: its bundle is held, and those who wait for it hear of it. */
import type { Tx } from '#lib/db'
import type { State } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { tellOfMove } from '#lib/notifications/causes'
import { type InTheWay, wayOf } from '#lib/workflow/held-why'

/**
 * Nothing where the article waits in no bundle. Writes to none of the other drafts, which the caller does not hold: the schedule of each stays until the
 * moment comes, when none of them goes out (lib/bundles/due).
 */
export async function holdBundle(
  tx: Tx,
  { articleId, byId, at }: { articleId: string; byId: string | null; at: Date },
): Promise<void> {
  const where = { articleId, outAt: null }
  const member = await tx.bundleMember.findUnique({
    where,
    select: { bundleId: true, bundle: { select: { name: true } } },
  })
  if (!member) return
  const { bundleId, bundle } = member
  const inTheWay: InTheWay[] = [{ articleId, because: [message('bundles.lostApproval')] }]
  await tx.bundle.update({ where: { id: bundleId }, data: { heldWhy: inTheWay, heldAt: at }, select: { id: true } })
  const members = await tx.bundleMember.findMany({
    where: { bundleId },
    orderBy: { position: 'asc' },
    select: { articleId: true, outAt: true, article: { select: { draft: { select: { state: true } } } } },
  })
  const part = members.findIndex((one) => one.articleId === articleId) + 1
  const why = message('bundles.held', { bundle: bundle.name, why: wayOf(inTheWay, () => ({ part })) })
  for (const { articleId: id, outAt, article } of members)
    if (id !== articleId && outAt === null && article.draft)
      await tellHeld(tx, { articleId: id, state: article.draft.state, byId, why })
}

/** Puts on record at a piece that its bundle is held, and why; its owners and whoever decided on it are told. */
export async function tellHeld(
  tx: Tx,
  { articleId, state, byId, why }: { articleId: string; state: State; byId: string | null; why: Message },
): Promise<void> {
  const event = await tx.workflowEvent.create({
    data: {
      ...{ articleId, move: 'bundleHeld', from: state, to: state, personId: null },
      reason: inNewsroomLanguage(why),
    },
    select: { id: true },
  })
  await tellOfMove(tx, { articleId, eventId: event.id, byId, why, move: 'bundleHeld', byNewsroom: true })
}
