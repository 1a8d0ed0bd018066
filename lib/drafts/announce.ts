/** What is told when the newsroom itself has written into a draft: to collab, which brings it to the pages that are open. */
import type { Tx } from '#lib/db'

export const writingChannel = 'draft_written'

/** To be called in the transaction of the change; PostgreSQL tells collab once it stands. */
export async function announceWriting(tx: Pick<Tx, '$executeRaw'>, articleId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${writingChannel}, ${articleId})`
}
