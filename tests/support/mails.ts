/** The mails that wait in the outbox, as they would be sent now. */
import { db } from '#lib/db'
import { letterNow } from '#lib/inbox/queries'
import { shapes } from '#lib/outbox/shapes'

/** `articleIds`: of what it tells */
export type Mail = { to: string; subject: string; text: string; html: string; articleIds: string[] }

export async function mailsNow(): Promise<Mail[]> {
  const rows = await db.outbox.findMany({ where: { kind: 'mail' }, orderBy: { id: 'asc' }, select: { payload: true } })
  const mails: Mail[] = []
  for (const { payload } of rows) {
    const { personId, notificationIds } = shapes.mail.parse(payload)
    const now = await letterNow(personId, notificationIds)
    const told = await db.notification.findMany({ where: { id: { in: notificationIds } }, select: { articleId: true } })
    if (now) mails.push({ to: now.to, ...now.letter, articleIds: told.map(({ articleId }) => articleId) })
  }
  return mails
}
