/** Tells people of something, in the transaction in which it happens: told of it they are if it stands, and only then. */
import { timeZone } from '#lib/dates/newsroom'
import type { Tx } from '#lib/db'
import type { NotificationKind } from '#lib/generated/prisma/enums'
import type { Message } from '#lib/messages/message'
import { kinds } from '#lib/notifications/kinds'
import { mailAt } from '#lib/notifications/mail-at'
import { readersOf } from '#lib/notifications/readers'

/** What a page that shows how many are unread listens to, by way of collab; the payload is the id of a person. */
export const notifiedChannel = 'person_notified'

export type Cause = {
  articleId: string
  /** Null where the newsroom itself acts */
  byId: string | null
  commentId?: string
  questionId?: string
  eventId?: string
  why?: Message | null
  /** Whoever wants a mail of it at all gets it at once */
  urgent?: boolean
}

export type Told = { personId: string; kind: NotificationKind }

export type Telling = Pick<Tx, 'person' | 'article' | 'notification' | 'notificationChoice' | '$executeRaw'>

/** Each person once, by what is named first. Nobody is told of her own doings, nor of what she may not see. */
export async function notify(
  tx: Telling,
  { why, urgent = false, ...cause }: Cause,
  told: readonly Told[],
): Promise<void> {
  const wanted = told.filter(
    ({ personId }, at) => personId !== cause.byId && told.findIndex((earlier) => earlier.personId === personId) === at,
  )
  if (wanted.length === 0) return
  const readers = await readersOf(tx, cause.articleId)
  const ids = wanted.map(({ personId }) => personId)
  const chosen = await tx.notificationChoice.findMany({ where: { personId: { in: ids } } })
  const now = new Date()
  const rows = wanted.flatMap(({ personId, kind }) => {
    const reader = readers.find(({ id }) => id === personId)
    const choice = chosen.find((each) => each.personId === personId && each.kind === kind) ?? kinds[kind]
    if (!reader || (!choice.inPage && choice.mail === 'never')) return []
    const { inPage, mail } = choice
    return [
      {
        ...cause,
        ...{
          personId,
          kind,
          at: now,
          inPage,
          mailAt: mailAt(urgent && mail !== 'never' ? 'at_once' : mail, reader.digestHour, timeZone, now),
        },
        ...(why ? { why } : {}),
      },
    ]
  })
  await tx.notification.createMany({ data: rows })
  await announceTo(
    tx,
    rows.filter(({ inPage }) => inPage).map(({ personId }) => personId),
  )
}

/** The pages of these people ask anew how many are unread. */
export async function announceTo(tx: Pick<Tx, '$executeRaw'>, personIds: readonly string[]): Promise<void> {
  if (personIds.length > 0)
    await tx.$executeRaw`SELECT pg_notify(${notifiedChannel}, id) FROM unnest(${[...personIds]}::text[]) AS id`
}
