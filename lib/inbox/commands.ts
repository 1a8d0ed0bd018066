/** Reading notifications, and forgetting old ones. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { validId } from '#lib/input'
import { announceTo } from '#lib/notifications/notify'

const DAY = 24 * 60 * 60 * 1000

/** How long they are kept, in days: after they were read, and if they never are */
export const keptFor = { read: 90, unread: 365 } as const

/** Marks one of the actor’s own as read. One that is read, or that there is none of, stays as it is. */
export async function markRead(actor: Actor, id: string): Promise<void> {
  await markThese(actor, { id: validId(id) })
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
