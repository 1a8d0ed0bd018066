/** Mails about a piece, written in the transaction that they tell of and sent once it stands. */
import { writingPath } from '#lib/articles/paths'
import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import { toOutbox } from '#lib/outbox/write'

type Letter = { subject: (headline: string) => string; text: (headline: string) => string }

export const published: Letter = {
  subject: (headline) => `Published: ${headline}`,
  text: (headline) => `“${headline}” is with the readers.`,
}

export const changesRequested = (by: string, comment: string): Letter => ({
  subject: (headline) => `Changes requested: ${headline}`,
  text: (headline) => `${by} asks for changes to “${headline}”:\n\n${comment}`,
})

export const heldBack = (why: string): Letter => ({
  subject: (headline) => `Not published as scheduled: ${headline}`,
  text: (headline) => `“${headline}” was due, and did not go out. ${why}`,
})

/** Writes to the authors of a piece, and to others by id, but never to whoever did it. */
export async function tellAuthors(
  tx: Tx,
  articleId: string,
  letter: Letter,
  { by, also = [] }: { by: string | null; also?: readonly string[] },
): Promise<void> {
  const { headline } = await tx.draft.findUniqueOrThrow({ where: { articleId }, select: { headline: true } })
  const people = await tx.person.findMany({
    where: {
      active: true,
      OR: [{ authorOf: { some: { articleId } } }, { id: { in: [...also] } }],
      ...(by ? { id: { not: by } } : {}),
    },
    select: { email: true },
  })
  const named = headline.trim() || 'A piece without a headline'
  const link = `${env.SITE_URL}${writingPath(articleId)}`
  const text = `${letter.text(named)}\n\n${link}\n`
  const mails = people.map(({ email }) => ({ to: email, subject: letter.subject(named), text }))
  await toOutbox(tx, 'mail', mails)
}
