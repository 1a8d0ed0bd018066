/** The comments that come with a file: those of other programs, taken over with the piece that is made of it. */
import type { Actor } from '#lib/auth/actor'
import { type NewThread, newThread } from '#lib/comments/input'
import type { Tx } from '#lib/db'
import { changeMarks } from '#lib/drafts/marking'
import { Refusal } from '#lib/errors'
import { validated } from '#lib/input'
import { markQuotes } from '#lib/text/comment-marks'
import { newId } from '#lib/text/new-id'
import type { Quote } from '#lib/text/quote'
import { assertCanOn } from '#lib/workflow/belonging'

/** `answers`: the id, in the file, of the comment that it answers */
export type Brought = { id: string; answers: string | null; quote: Quote; text: string }

type Thread = NewThread & { id: string }

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
  const threads: Thread[] = []
  const said: { threadId: string; text: string }[] = []
  for (const { id, answers, quote, text } of brought) {
    const input = asComment({ ...quote, text })
    if (!input) continue
    const answered = answers === null ? undefined : threadOf.get(answers)
    const threadId = answered ?? newId(madeAt.getTime())
    if (!answered) threads.push({ ...input, id: threadId })
    threadOf.set(id, threadId)
    said.push({ threadId, text: input.text })
  }
  let marked: ReadonlySet<string> = new Set()
  await changeMarks(tx, articleId, (doc) => {
    const made = markQuotes(doc, threads)
    marked = made.marked
    return made.update
  })
  await tx.commentThread.createMany({
    data: threads.map(({ id, quote, text: _, ...around }) => {
      return { id, articleId, quote, words: quote, ...around, anchored: marked.has(id), lastAt: madeAt }
    }),
  })
  // A moment apart, so that they stay in their order.
  const momentOf = (at: number) => new Date(madeAt.getTime() - said.length + at)
  await tx.comment.createMany({ data: said.map((each, at) => ({ ...each, byId: actor.personId, at: momentOf(at) })) })
  return said.length
}

function asComment(given: NewThread): NewThread | null {
  try {
    return validated(newThread, given)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
