/** The rate limit of comments, for each person: many in a row for whoever goes through a long piece, then one every few seconds. */
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

export const rate = { inARow: 30, oneIn: 2_000 } as const

/** The moment, in milliseconds, at which what a person has said is made up for. Of this process, which takes all comments. */
const dueOf = new Map<string, number>()

/** Counts what this person says now. Refuses what comes too fast. */
export function assertRate(personId: string, now: number): void {
  for (const [id, due] of dueOf) if (due <= now) dueOf.delete(id)
  const due = (dueOf.get(personId) ?? now) + rate.oneIn
  if (due - now > rate.inARow * rate.oneIn) throw new Refusal(message('comments.tooFast'))
  dueOf.set(personId, due)
}
