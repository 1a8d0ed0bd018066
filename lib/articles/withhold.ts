/** A former version of a live piece is shown to readers no more: what was put right there does harm as long as anybody can compare it. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { purgeTold } from '#lib/publications/commands'
import { lockedArticleFor } from '#lib/workflow/article'

/** One person is enough, as for a withdrawal: words that do harm are gone at once. */
export async function withholdIn(
  tx: Tx,
  actor: Actor,
  articleId: string,
  { number, reason }: { number: number; reason: string },
): Promise<void> {
  const article = await lockedArticleFor(tx, actor, articleId)
  assertCan(actor, 'article.withhold', article)
  const [former] = await tx.publication.updateManyAndReturn({
    where: { articleId, number, live: false, withdrawnAt: null, withheldAt: null },
    data: { withheldAt: new Date() },
    select: { revisionId: true },
  })
  if (!former) throw new Refusal(message('corrections.nothingToWithhold'))
  const { state } = article
  await tx.workflowEvent.create({
    data: {
      ...{ articleId, move: 'withhold', from: state, to: state, personId: actor.personId, reason },
      revisionId: former.revisionId,
    },
  })
  await purgeTold(tx, articleId)
}
