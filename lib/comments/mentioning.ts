import { whoMaySee } from '#lib/comments/mentionable'
import { mentionedIn } from '#lib/comments/mentions'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

/** Writes down who is mentioned. Who was before may stay, whatever she may see by now. Gives those who are new. */
export async function mention(
  tx: Tx,
  { commentId, articleId, text }: { commentId: string; articleId: string; text: string },
): Promise<string[]> {
  const wanted = mentionedIn(text)
  const before = await tx.mention.findMany({ where: { commentId }, select: { personId: true } })
  const fresh = wanted.filter((id) => !before.some(({ personId }) => personId === id))
  if (fresh.length > 0) {
    const may = new Set((await whoMaySee(tx, articleId)).map(({ id }) => id))
    if (!fresh.every((id) => may.has(id))) throw new Refusal(message('comments.mentionNotHere'))
  }
  await tx.mention.deleteMany({ where: { commentId, personId: { notIn: wanted } } })
  await tx.mention.createMany({ data: fresh.map((personId) => ({ commentId, personId })) })
  return fresh
}
