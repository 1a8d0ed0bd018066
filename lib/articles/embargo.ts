/** Until when nothing of an article may be public, because whoever sent it said so. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { newsroomDates } from '#lib/dates/newsroom'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { purgeListed } from '#lib/publications/commands'
import { embargoOf } from '#lib/publications/embargo'
import { lockedArticleFor } from '#lib/workflow/article'
import { whyNotWritable } from '#lib/workflow/writable'

/** Sets, moves or lifts (`null`) the embargo, and records who did. Approvals stand: readers see nothing of it. Refuses an end behind the schedule. */
export async function setEmbargoIn(tx: Tx, actor: Actor, articleId: string, until: Date | null): Promise<void> {
  const article = await lockedArticleFor(tx, actor, articleId)
  assertCan(actor, 'article.details', article)
  const { state } = article
  const locked = whyNotWritable(state)
  if (locked) throw new Refusal(locked)
  const before = await embargoOf(tx, articleId)
  if (before?.getTime() === until?.getTime()) return
  const { scheduledFor } = await tx.draft.findUniqueOrThrow({ where: { articleId }, select: { scheduledFor: true } })
  if (until && scheduledFor && scheduledFor < until) throw new Refusal(message('articles.scheduledBeforeEmbargo'))
  await tx.article.update({ where: { id: articleId }, data: { embargoUntil: until } })
  const said = (at: Date) => ({ until: newsroomDates.moment(at) })
  const reason = until
    ? message('articles.embargoUntil', said(until))
    : message('articles.embargoLifted', said(before ?? new Date()))
  await tx.workflowEvent.create({
    data: {
      articleId,
      move: 'embargo',
      from: state,
      to: state,
      personId: actor.personId,
      reason: inNewsroomLanguage(reason),
    },
  })
  // While it is under embargo it stands on no front.
  if (article.live) await purgeListed(tx, articleId)
}
