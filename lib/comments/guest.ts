/** What somebody without an account says of a piece: a step of whatever takes it in. */
import { onPiece } from '#lib/comments/anchors'
import { announce } from '#lib/comments/announce'
import { bounds } from '#lib/comments/input'
import { ofGuests } from '#lib/comments/of-guests'
import type { Tx } from '#lib/db'
import { newId } from '#lib/text/new-id'

type Said = {
  articleId: string
  shareId: string
  /** The name that she gives */
  guest: string
  text: string
  networkHash: Uint8Array<ArrayBuffer>
}

/** Begins a thread on the piece as a whole. It mentions nobody: she knows nobody’s id. False where guests have said as much of the piece as they may. */
export async function beginAsGuest(tx: Tx, { articleId, text, ...said }: Said): Promise<boolean> {
  if ((await tx.comment.count({ where: { thread: { articleId }, ...ofGuests } })) >= bounds.threads) return false
  const now = new Date()
  const threadId = newId(now.getTime())
  await tx.commentThread.create({ data: { id: threadId, articleId, ...onPiece, lastAt: now } })
  // What looks like a mention stays words.
  const words = text.replaceAll('@[', '@ [')
  const { id } = await tx.comment.create({ data: { threadId, text: words, ...said }, select: { id: true } })
  await announce(tx, { articleId, threadId }, { commentId: id, byId: null, kind: 'comment', mentionedIds: [] })
  return true
}
