/** Readers lose an article by itself at a moment: that is planned, replaced or cancelled here, and done by lib/schedules. */
import type { z } from 'zod'
import { articleToDecide } from '#lib/articles/decide'
import type * as shape from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { isGranted } from '#lib/auth/grants'
import { newsroomDates } from '#lib/dates/newsroom'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { tellOfMove } from '#lib/notifications/causes'
import { lockedArticleFor, type WorkflowArticle } from '#lib/workflow/article'
import { moves } from '#lib/workflow/moves'

/** Whoever may withdraw it now may plan that; what readers have stays until then. */
export async function planWithdrawalIn(
  tx: Tx,
  actor: Actor,
  articleId: string,
  { text, cause, moment: at }: z.output<typeof shape.plannedWithdrawal>,
): Promise<void> {
  const article = await articleToDecide(tx, actor, articleId, 'withdraw')
  const plan = { at, text, cause, personId: actor.personId }
  await tx.plannedWithdrawal.upsert({ where: { articleId }, create: { articleId, ...plan }, update: plan })
  const when = message('schedules.withdrawnAt', { at: newsroomDates.moment(at), text })
  await note(tx, actor, article, 'planWithdrawal', inNewsroomLanguage(when))
}

export async function cancelWithdrawalIn(tx: Tx, actor: Actor, articleId: string): Promise<void> {
  const article = await lockedArticleFor(tx, actor, articleId)
  if (!isGranted(actor, moves.withdraw.by, article)) throw new Refusal(message('workflow.notYours'))
  const plan = await tx.plannedWithdrawal.findUnique({ where: { articleId }, select: { at: true } })
  if (!plan) throw new Refusal(message('schedules.noWithdrawal'))
  await tx.plannedWithdrawal.delete({ where: { articleId }, select: { articleId: true } })
  const was = message('schedules.withdrawalWas', { at: newsroomDates.moment(plan.at) })
  await note(tx, actor, article, 'cancelWithdrawal', inNewsroomLanguage(was))
}

async function note(
  tx: Tx,
  { personId }: Actor,
  { id: articleId, state }: WorkflowArticle,
  move: 'planWithdrawal' | 'cancelWithdrawal',
  reason: string,
): Promise<void> {
  const event = await tx.workflowEvent.create({
    data: { articleId, move, from: state, to: state, personId, reason },
    select: { id: true },
  })
  await tellOfMove(tx, { articleId, eventId: event.id, byId: personId, move, byNewsroom: false })
}
