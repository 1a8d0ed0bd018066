/** The checks of an article, for an actor. */
import type { Actor } from '#lib/auth/actor'
import type { Check } from '#lib/checks/all'
import { checksFor } from '#lib/checks/run'
import { db } from '#lib/db'
import { validId } from '#lib/input'
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
