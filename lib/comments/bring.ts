/** The comments that come with a file: those of other programs, taken over with the piece that is made of it. */
import type { Actor } from '#lib/auth/actor'
import { onPiece } from '#lib/comments/anchors'
import { type NewThread, newThread, type Said, said } from '#lib/comments/input'
import type { Tx } from '#lib/db'
import { changeMarks } from '#lib/drafts/marking'
import { Refusal } from '#lib/errors'
import { validated } from '#lib/input'
import { markQuotes } from '#lib/text/comment-marks'
import { newId } from '#lib/text/new-id'
import type { Quote } from '#lib/text/quote'
import { assertCanOn } from '#lib/workflow/belonging'

/** `answers`: the id, in the file, of the comment that it answers; `quote` null: it is about no words of the piece. */
export type Brought = { id: string; answers: string | null; quote: Quote | null; text: string }

/**
 * Takes them over as the actor's, in one change of the draft. They mention nobody and nobody is told of them: anybody can write anything
 * into a file. They were said before the piece was made, which is `madeAt`. Gives how many: one that can't be a comment costs no other.
 */
export async function bringComments(
  tx: Tx,
  actor: Actor,
  { articleId, madeAt }: { articleId: string; madeAt: Date },
  brought: readonly Brought[],
): Promise<number> {
  await assertCanOn(tx, actor, 'comment.write', articleId)
  const threadOf = new Map<string, string>()
  const threads: { id: string; quote: Quote | null }[] = []
  const taken: { threadId: string; text: string }[] = []
  for (const { id, answers, quote, text } of brought) {
    const input = asComment(quote, text)
    if (!input) continue
    const answered = answers === null ? undefined : threadOf.get(answers)
    const threadId = answered ?? newId(madeAt.getTime())
    if (!answered) threads.push({ id: threadId, quote: input.quote })
    threadOf.set(id, threadId)
    taken.push({ threadId, text: input.text })
  }
  let marked: ReadonlySet<string> = new Set()
  await changeMarks(tx, articleId, (doc) => {
    const made = markQuotes(
      doc,
      threads.flatMap(({ id, quote }) => (quote ? [{ id, ...quote }] : [])),
    )
    marked = made.marked
    return made.update
  })
  await tx.commentThread.createMany({
    data: threads.map(({ id, quote }) => {
      const place = quote ? { ...quote, words: quote.quote, anchored: marked.has(id) } : onPiece
      return { id, articleId, ...place, lastAt: madeAt }
    }),
  })
  // A moment apart, so that they stay in their order.
  const momentOf = (at: number) => new Date(madeAt.getTime() - taken.length + at)
  await tx.comment.createMany({ data: taken.map((each, at) => ({ ...each, byId: actor.personId, at: momentOf(at) })) })
  return taken.length
}

function asComment(given: Quote | null, words: string): { quote: Quote | null; text: string } | null {
  try {
    if (!given) return { quote: null, ...validated(said, { text: words } satisfies Said) }
    const { text, ...quote } = validated(newThread, { ...given, text: words } satisfies NewThread)
    return { quote, text }
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
