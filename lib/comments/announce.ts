/** What is told when somebody comments: to the pages on which the draft is open, at once. */
import type { Tx } from '#lib/db'

export const commentChannel = 'comment_changed'

/** Who said what, for those whom it concerns. */
export type Saying = { commentId: string; byId: string; kind: 'comment' | 'reply'; mentionedIds: readonly string[] }

/**
 * To be called in the transaction of each change of a thread; PostgreSQL tells collab once it stands. `saying` is set where somebody said
 * something new: the one place from which people are to be notified of comments, replies and mentions.
 */
export async function announce(
  tx: Pick<Tx, '$executeRaw'>,
  { articleId, threadId }: { articleId: string; threadId: string },
  _saying: Saying | null = null,
): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${commentChannel}, ${`${articleId} ${threadId}`})`
}

/** What collab hears; null for what no transaction here has said. */
export function readAnnouncement(payload: string): { articleId: string; threadId: string } | null {
  const [articleId, threadId, ...more] = payload.split(' ')
  return articleId && threadId && more.length === 0 ? { articleId, threadId } : null
}
