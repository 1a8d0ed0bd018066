/** A draft of the demo newsroom that a lawyer and an expert were shown by a link, and what one of them said. */
import { newToken, tokenHash } from '#lib/auth/token'
import type { Tx } from '#lib/db'
import { newId } from '#lib/text/new-id'
import { before, type Known, wanted } from './known.ts'

const headline = 'Papers show who bought the five tugs'

/** Nobody has these links: their tokens are thrown away. Refuses where the piece is not there. */
export async function writeShares(tx: Tx, now: Date, known: Known): Promise<void> {
  const draft = await tx.draft.findFirst({ where: { headline }, select: { articleId: true, revisionId: true } })
  if (!draft) throw new Error(`No draft is called “${headline}”.`)
  const { articleId, revisionId } = draft
  const [rahel, ilse] = [wanted(known.people, 'rahel').id, wanted(known.people, 'ilse').id]
  const [lawyer, expert] = [newId(before(now, 0.5).getTime()), newId(before(now, 0.4).getTime())]
  const link = () => ({ articleId, tokenHash: tokenHash(newToken()) })
  await tx.shareLink.createMany({
    data: [
      {
        ...{ ...link(), id: lawyer, revisionId, name: 'Advocate Sorn, on the names', mayComment: true, madeById: ilse },
        ...{ madeAt: before(now, 0.5), expiresAt: before(now, -7 * 24), opened: 3, lastOpenedAt: before(now, 0.3) },
      },
      {
        ...{ ...link(), id: expert, name: 'The harbour office, for its answer', madeById: rahel },
        ...{ madeAt: before(now, 0.4), expiresAt: before(now, -24), endedAt: before(now, 0.2), endedById: ilse },
      },
    ],
  })
  const [threadId, at] = [newId(before(now, 0.3).getTime()), before(now, 0.3)]
  await tx.commentThread.create({ data: { id: threadId, articleId, words: '', anchored: false, lastAt: at } })
  const { id: commentId } = await tx.comment.create({
    data: {
      ...{ threadId, guest: 'Ilva Sorn', shareId: lawyer, at },
      text: 'Say where the register is kept and on which day you read it. Then nobody can call it hearsay.',
    },
    select: { id: true },
  })
  await tx.notification.create({ data: { kind: 'comment', personId: rahel, articleId, commentId, at } })
}
