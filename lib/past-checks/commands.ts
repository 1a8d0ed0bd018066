/** What was published past checks is looked at by somebody else, and closed. */
import { reason } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { env } from '#lib/env'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { lockedArticleFor, type WorkflowArticle } from '#lib/workflow/article'
import { recordEvent } from '#lib/workflow/record-event'

/** Closes one, and says what came of it. Refuses whoever published it herself or wrote in the piece, and one that is closed already. */
export async function closePast(actor: Actor, id: string, note: string): Promise<void> {
  const said = validated(reason, note)
  const passedId = validId(id)
  await db.$transaction(async (tx) => {
    const passed = await tx.passedChecks.findUnique({
      where: { id: passedId },
      select: { articleId: true, byId: true, revisionId: true },
    })
    if (!passed) throw new NotFound()
    const article = await lockedArticleFor(tx, actor, passed.articleId)
    assertCan(actor, 'past.close', article)
    if (env.FOUR_EYES && passed.byId === actor.personId) throw new Refusal(message('pastChecks.somebodyElse'))
    if (env.FOUR_EYES && (await hadAPart(tx, actor, article))) throw new Refusal(message('pastChecks.writers'))
    const { count } = await tx.passedChecks.updateMany({
      where: { id: passedId, closedAt: null },
      data: { closedAt: new Date(), closedById: actor.personId, closedNote: said },
    })
    if (count === 0) throw new Refusal(message('pastChecks.closedAlready'))
    await recordEvent(tx, actor, article, 'closePast', { revisionId: passed.revisionId, reason: said })
  })
}

/** In any version of it: who wrote is counted anew with each that goes out. */
async function hadAPart(tx: Tx, { personId }: Actor, { id, ownerIds }: WorkflowArticle): Promise<boolean> {
  if (ownerIds.includes(personId)) return true
  return (await tx.contributor.count({ where: { articleId: id, personId } })) > 0
}
