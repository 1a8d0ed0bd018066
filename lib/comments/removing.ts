import { announce } from '#lib/comments/announce'
import type { Tx } from '#lib/db'
import { changeMarks } from '#lib/drafts/marking'
import { unmark } from '#lib/text/comment-marks'

type Which = { id: string; threadId: string; articleId: string }

/** Deletes the words of a comment. A thread in which nobody says anything any more is gone, and its mark too. A step of whatever decides on it, with the thread locked. */
export async function removeIn(tx: Tx, { id, threadId, articleId }: Which): Promise<void> {
  await tx.mention.deleteMany({ where: { commentId: id } })
  await tx.comment.update({ where: { id }, data: { text: '', deletedAt: new Date() } })
  if ((await tx.comment.count({ where: { threadId, deletedAt: null } })) === 0) {
    await tx.commentThread.delete({ where: { id: threadId } })
    await changeMarks(tx, articleId, (doc) => unmark(doc, threadId))
  }
  await announce(tx, { articleId, threadId })
}
