/** Mails about an article, written in the transaction that they tell of and sent once it stands. Each in the language of whom it goes to. */
import { writingPath } from '#lib/articles/paths'
import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import { sentenceIn } from '#lib/messages/all'
import { isNewsroomLanguage } from '#lib/messages/languages'
import { type Message, message } from '#lib/messages/message'
import { toOutbox } from '#lib/outbox/write'

/** Of an article with this headline */
type Letter = (headline: string | Message) => { subject: Message; text: Message }

export const published: Letter = (headline) => ({
  subject: message('mails.published.subject', { headline }),
  text: message('mails.published.text', { headline }),
})

export const changesRequested =
  (by: string, comment: string): Letter =>
  (headline) => ({
    subject: message('mails.changesRequested.subject', { headline }),
    text: message('mails.changesRequested.text', { name: by, headline, comment }),
  })

export const heldBack =
  (why: Message): Letter =>
  (headline) => ({
    subject: message('mails.heldBack.subject', { headline }),
    text: message('mails.heldBack.text', { headline, why }),
  })

/** Writes to the authors of an article, and to others by id, but never to whoever did it. */
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
    select: { email: true, language: true },
  })
  const { subject, text } = letter(headline.trim() || message('mails.noHeadline'))
  const link = `${env.SITE_URL}${writingPath(articleId)}`
  const mails = people.map(({ email, language }) => {
    const inHers = (what: Message) => sentenceIn(isNewsroomLanguage(language) ? language : env.NEWSROOM_LANGUAGE, what)
    return { to: email, subject: inHers(subject), text: `${inHers(text)}\n\n${link}\n` }
  })
  await toOutbox(tx, 'mail', mails)
}
