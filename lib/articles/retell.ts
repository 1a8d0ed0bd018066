/** A notice that went out is told in other words: those that were written in a hurry, or do harm themselves. */
import type { z } from 'zod'
import type { retold } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { recordRetold } from '#lib/corrections/record'
import type { Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { purgeTold } from '#lib/publications/commands'
import { lockedArticleFor } from '#lib/workflow/article'

/** One person is enough, as for a withdrawal: words that do harm are gone at once. */
export async function retellIn(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason, ...words }: z.output<typeof retold>,
): Promise<void> {
  const about = await tx.correction.findUnique({ where: { id }, select: { articleId: true } })
  if (!about) throw new NotFound()
  const article = await lockedArticleFor(tx, actor, about.articleId)
  assertCan(actor, 'article.retell', article)
  const told = await recordRetold(tx, id, words, { personId: actor.personId, at: new Date() })
  if (!told) throw new Refusal(message('corrections.retoldAlready'))
  const { id: articleId, state } = article
  await tx.workflowEvent.create({
    data: { articleId, move: 'retell', from: state, to: state, personId: actor.personId, reason },
  })
  await purgeTold(tx, articleId)
}
