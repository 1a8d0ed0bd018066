/** What is told when somebody comments: to the pages on which the draft is open, at once, and to those whom it concerns. */
import type { Tx } from '#lib/db'
import { tellOfComment } from '#lib/notifications/causes'

export const commentChannel = 'comment_changed'

/** Who said what, for those whom it concerns; null where it was a guest. An edit may mention somebody new. */
type Saying = {
  commentId: string
  byId: string | null
  kind: 'comment' | 'reply' | 'edit'
  mentionedIds: readonly string[]
}

/**
 * To be called in the transaction of each change of a thread; PostgreSQL tells collab once it stands. `saying` is set where somebody said
 * something new: the one place from which people are notified of comments, replies and mentions.
 */
export async function announce(
  tx: Tx,
  { articleId, threadId }: { articleId: string; threadId: string },
  saying: Saying | null = null,
): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${commentChannel}, ${`${articleId} ${threadId}`})`
  if (saying) await tellOfComment(tx, { articleId, threadId, ...saying })
}

/** What collab hears; null for what no transaction here has said. */
export function readAnnouncement(payload: string): { articleId: string; threadId: string } | null {
  const [articleId, threadId, ...more] = payload.split(' ')
  return articleId && threadId && more.length === 0 ? { articleId, threadId } : null
}
