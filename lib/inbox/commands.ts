/** Reading notifications, choosing of what one is told, mailing what is due, and forgetting old ones. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { timeZone } from '#lib/dates/newsroom'
import { db, type Tx } from '#lib/db'
import { NotFound } from '#lib/errors'
import { type ChosenInput, chosen } from '#lib/inbox/input'
import { placeOf } from '#lib/inbox/notification'
import { select, shown } from '#lib/inbox/stored'
import { validated, validId } from '#lib/input'
import { mailAt } from '#lib/notifications/mail-at'
import { announceTo } from '#lib/notifications/notify'
import { toOutbox } from '#lib/outbox/write'
import { articlesInReach } from '#lib/workflow/belonging'

const DAY = 24 * 60 * 60 * 1000

/** How long they are kept, in days: after they were read, and if they never are */
export const keptFor = { read: 90, unread: 365 } as const

/** Marks one of the actor’s own as read. One that is read, or that there is none of, stays as it is. */
export async function markRead(actor: Actor, id: string): Promise<void> {
  await markThese(actor, { id: validId(id) })
}

/** Whoever comes from a mail has opened it: gives the place that it is about. Refuses what she may not see any more. */
export async function openNotification(actor: Actor, id: string): Promise<string> {
  assertCan(actor, 'notification.read', { ownerIds: [actor.personId] })
  const found = await db.notification.findFirst({
    where: { id: validId(id), personId: actor.personId, article: articlesInReach(actor, 'article.read') },
    select,
  })
  if (!found) throw new NotFound()
  await markThese(actor, { id: found.id })
  return placeOf(shown(found))
}

/** Marks all of the actor’s own up to this moment: what came since is not on her page yet. */
export async function markAllRead(actor: Actor, upTo: Date): Promise<void> {
  await markThese(actor, { at: { lte: upTo } })
}

async function markThese(actor: Actor, which: { id: string } | { at: { lte: Date } }): Promise<void> {
  assertCan(actor, 'notification.read', { ownerIds: [actor.personId] })
  await db.$transaction(async (tx) => {
    const { count } = await tx.notification.updateMany({
      where: { ...which, personId: actor.personId, readAt: null },
      data: { readAt: new Date() },
    })
    if (count > 0) await announceTo(tx, [actor.personId])
  })
}

/** What waits for a mail already goes by the new choice. */
export async function chooseNotifications(actor: Actor, input: ChosenInput): Promise<void> {
  const { personId } = actor
  assertCan(actor, 'notification.choose', { ownerIds: [personId] })
  const { choices, digestHour } = validated(chosen, input)
  const now = new Date()
  await db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { digestHour }, select: { id: true } })
    await tx.notificationChoice.deleteMany({ where: { personId } })
    await tx.notificationChoice.createMany({ data: choices.map((choice) => ({ ...choice, personId })) })
    for (const { kind, mail } of choices)
      await tx.notification.updateMany({
        where: { personId, kind, mailAt: { not: null } },
        data: { mailAt: mailAt(mail, digestHour, timeZone, now) },
      })
  })
}

/**
 * For the worker: writes the mails that are due into the outbox, one a person, and gives how many. Any number may call it at once: a
 * notification is taken and its mail written in one transaction, so that whoever dies in the middle has done neither.
 */
export async function mailDue(now: Date): Promise<number> {
  let mails = 0
  for (;;) {
    const written = await db.$transaction((tx) => mailNext(tx, now))
    if (written === null) return mails
    mails += written
  }
}

const mostInMail = 100

/** Null: nobody is left, or others have them in hand. What the mail may say is asked when it is sent. */
async function mailNext(tx: Tx, now: Date): Promise<number | null> {
  const [person] = await tx.$queryRaw<{ id: string; active: boolean }[]>`
    SELECT p.id, p.active
    FROM "Person" p WHERE EXISTS (SELECT 1 FROM "Notification" n WHERE n."personId" = p.id AND n."mailAt" <= ${now})
    LIMIT 1 FOR NO KEY UPDATE OF p SKIP LOCKED`
  if (!person) return null
  const due = await tx.notification.findMany({
    where: { personId: person.id, mailAt: { lte: now } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: mostInMail,
    select: { id: true, readAt: true },
  })
  const unread = due.filter(({ readAt }) => readAt === null).map(({ id }) => id)
  const isWanted = person.active && unread.length > 0
  if (isWanted) await toOutbox(tx, 'mail', [{ personId: person.id, notificationIds: unread }])
  await tx.notification.updateMany({ where: { id: { in: due.map(({ id }) => id) } }, data: { mailAt: null } })
  return isWanted ? 1 : 0
}

/** Gives how many. What is still to be mailed is kept. */
export async function forgetNotifications(now: Date): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  const { count } = await db.notification.deleteMany({
    where: {
      mailAt: null,
      OR: [{ readAt: { lt: before(keptFor.read) } }, { at: { lt: before(keptFor.unread) } }],
    },
  })
  return count
}
