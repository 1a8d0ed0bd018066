import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { isUnderEmbargo } from '#lib/workflow/embargo'

export async function embargoOf(tx: Tx, articleId: string): Promise<Date | null> {
  const { embargoUntil } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { embargoUntil: true },
  })
  return embargoUntil
}

/** Refuses to let an article reach readers at this moment, while it is under embargo then. */
export async function assertNoEmbargo(tx: Tx, articleId: string, at: Date): Promise<void> {
  if (isUnderEmbargo(await embargoOf(tx, articleId), at)) throw new Refusal(message('articles.underEmbargo'))
}
