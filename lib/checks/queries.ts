/** The checks of an article, for an actor. */
import type { Actor } from '#lib/auth/actor'
import type { Check } from '#lib/checks/all'
import type { Counted } from '#lib/checks/count'
import { checksFor } from '#lib/checks/run'
import { db } from '#lib/db'
import type { State } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
import { receivedMessage } from '#lib/messages/received'
import { contentNow } from '#lib/revisions/now'
import { assertCanOn } from '#lib/workflow/belonging'

/** The checks of the article as it stands now, worst first. */
export async function checksOf(actor: Actor, id: string): Promise<Check[]> {
  const article = validId(id)
  return db.$transaction(async (tx) => {
    await assertCanOn(tx, actor, 'article.read', article)
    return checksFor(tx, article, await contentNow(tx, article))
  })
}

export type CountedChecks = Counted & { state: State }

/** What stands in the way of these articles, as it was counted last, by their ids; for callers that know that the actor may read them. */
export async function checkCountsOf(articleIds: readonly string[]): Promise<Map<string, CountedChecks>> {
  const rows = await db.checkCount.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { articleId: true, state: true, blockers: true, first: true },
  })
  return new Map(rows.map(({ articleId, first, ...row }) => [articleId, { ...row, first: receivedMessage(first) }]))
}
