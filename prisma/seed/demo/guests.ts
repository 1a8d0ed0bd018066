/** A subject-matter expert outside the demo newsroom was asked about a piece in review, and has a comment. */

import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import { sentenceIn } from '#lib/messages/all'
import { message } from '#lib/messages/message'
import { before, type Known, wanted } from './known.ts'

const slug = 'tug-sale-papers'
const guest = { name: 'Lena Okafor', email: 'lena.okafor@shipping-law.example' }
const note =
  'A deed of sale names the buyer, a bill of sale the ship. The papers in the third paragraph are the second kind.'

/** Refuses a newsroom without that piece in review. */
export async function writeGuests(tx: Tx, now: Date, known: Known): Promise<void> {
  const { id: articleId, draft } = await tx.article.findFirstOrThrow({
    where: { slug },
    select: { id: true, draft: { select: { state: true, revision: { select: { id: true, hash: true } } } } },
  })
  if (!draft?.revision) throw new Error(`“${slug}” is not in review.`)
  const { id: revisionId, hash } = draft.revision
  const madeById = wanted(known.people, 'ilse').id
  const [askedAt, saidAt] = [before(now, 0.5), before(now, 0.2)]
  const word = { verdict: 'comments' as const, note, saidAt }
  await tx.guestReview.create({
    data: {
      ...{ ...guest, ...word, articleId, revisionId, hash, madeById },
      ...{ createdAt: askedAt, expiresAt: before(now, -7 * 24) },
    },
  })
  const who = `${guest.name} <${guest.email}>`
  const said = sentenceIn(
    env.NEWSROOM_LANGUAGE,
    message('guests.saidBy', { who, said: message('guests.verdict.comments'), note: ` ${note}` }),
  )
  const event = { articleId, from: draft.state, to: draft.state, revisionId }
  await tx.workflowEvent.createMany({
    data: [
      { ...event, move: 'askGuest', personId: madeById, reason: who, at: askedAt },
      { ...event, move: 'guestSays', personId: null, reason: said, at: saidAt },
    ],
  })
}
