/** Whether those who are no authors of an article only suggest. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { lockedArticleFor } from '#lib/workflow/article'
import { chosenAs, othersSuggest } from '#lib/workflow/others-suggest'
import { whyNotWritable } from '#lib/workflow/writable'

/** Switches it on or off, and records who did. Approvals stand: no word changes. */
export async function setOthersSuggestIn(tx: Tx, actor: Actor, articleId: string, wanted: boolean): Promise<void> {
  const article = await lockedArticleFor(tx, actor, articleId)
  assertCan(actor, 'article.details', article)
  const { state } = article
  const locked = whyNotWritable(state)
  if (locked) throw new Refusal(locked)
  const draft = await tx.draft.findUniqueOrThrow({ where: { articleId }, select: { othersSuggest: true } })
  if (othersSuggest({ state, ...draft }) === wanted) return
  await tx.draft.update({
    where: { articleId },
    data: { othersSuggest: chosenAs(state, wanted) },
    select: { articleId: true },
  })
  await tx.workflowEvent.create({
    data: {
      articleId,
      move: 'othersSuggest',
      from: state,
      to: state,
      personId: actor.personId,
      reason: inNewsroomLanguage(message(wanted ? 'articles.othersSuggestOn' : 'articles.othersSuggestOff')),
    },
  })
}
