import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

/** Refuses an article that is to go out with the others of its bundle, and not before. */
export async function assertAlone(tx: Tx, articleId: string): Promise<void> {
  const waiting = await tx.bundleMember.findUnique({
    where: { articleId, outAt: null },
    select: { bundle: { select: { name: true } } },
  })
  if (waiting) throw new Refusal(message('workflow.goesWithBundle', { bundle: waiting.bundle.name }))
}
