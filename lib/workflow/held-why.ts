/** Why a bundle does not go out: which of its pieces may not, without a word of theirs. Who reads it may not read each of them. */
import { z } from 'zod'
import { type Message, message } from '#lib/messages/message'
import { receivedMessage } from '#lib/messages/received'

/** A piece in the way. `because`: what may be told to everybody who waits for the bundle */
export type InTheWay = { articleId: string; because: Message[] }
/** How a piece is called to somebody: by its headline, or by its place in the order where she may not read that */
export type Called = { headline: string } | { part: number }

const because = z.array(z.custom<Message>((value) => receivedMessage(value) !== null))
const stored = z.array(z.strictObject({ articleId: z.uuid(), because }))

/** As it is in the database; none for what an earlier program wrote there. */
export function inTheWayOf(value: unknown): InTheWay[] {
  const read = stored.safeParse(value)
  return read.success ? read.data : []
}

/** One sentence after the other; the pieces that are called nothing are left out. */
export const wayOf = (
  pieces: readonly { articleId: string; because: readonly Message[] }[],
  called: (articleId: string) => Called | null,
): Message[] =>
  pieces.flatMap(({ articleId, because: why }) => {
    const name = called(articleId)
    if (!name) return []
    return 'part' in name
      ? message('bundles.partLacks', { part: name.part, why })
      : message('bundles.pieceLacks', { headline: name.headline, why })
  })
