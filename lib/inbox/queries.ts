/** The notifications of a person: her own, and of those only what she may see now. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { sameActorNow } from '#lib/auth/revalidate-session'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { type Listed, listed } from '#lib/inbox/input'
import { letterOf } from '#lib/inbox/letter'
import { mostCounted } from '#lib/inbox/live'
import type { Notification } from '#lib/inbox/notification'
import { select, shown } from '#lib/inbox/stored'
import { validated } from '#lib/input'
import { byMoment, keyAfter, pageOf } from '#lib/keyset-cursor'
import type { Letter } from '#lib/mailbox/send'
import { isNewsroomLanguage } from '#lib/messages/languages'
import { type Chosen, choicesAmong } from '#lib/notifications/kinds'
import { articlesInReach } from '#lib/workflow/belonging'

/** Her own in the list; what she may not see any more is not there. */
const ofHers = (actor: Actor): Prisma.NotificationWhereInput => ({
  personId: actor.personId,
  inPage: true,
  article: articlesInReach(actor, 'article.read'),
})

const longestPage = 30

/** One page of the actor’s own notifications, the newest first. */
export async function notificationsOf(
  actor: Actor,
  wanted: Listed,
  after: string | null = null,
): Promise<{ notifications: Notification[]; next: string | null }> {
  assertCan(actor, 'notification.read', { ownerIds: [actor.personId] })
  const { view } = validated(listed, wanted)
  const key = after === null ? null : keyAfter(byMoment, after)
  const behind: Prisma.NotificationWhereInput[] = key
    ? [{ at: { lte: key.at } }, { OR: [{ at: { lt: key.at } }, { id: { lt: key.id } }] }]
    : []
  const found = await db.notification.findMany({
    where: { AND: [ofHers(actor), view === 'unread' ? { readAt: null } : {}, ...behind] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: longestPage + 1,
    select,
  })
  const { rows, next } = pageOf(found, longestPage, byMoment, ({ id, at }) => ({ id, at }))
  return { notifications: rows.map(shown), next }
}

/** Where the actor hears of what, and at which hour she gets what is mailed once a day. */
export async function choicesOf(actor: Actor): Promise<{ choices: Chosen[]; digestHour: number }> {
  assertCan(actor, 'notification.choose', { ownerIds: [actor.personId] })
  const { digestHour, choices } = await db.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { digestHour: true, choices: { select: { kind: true, inPage: true, mail: true } } },
  })
  return { choices: choicesAmong(choices), digestHour }
}

/** How many the actor has not read; counted no further than anybody wants to know. */
export async function unreadOf(actor: Actor): Promise<number> {
  assertCan(actor, 'notification.read', { ownerIds: [actor.personId] })
  return db.notification.count({ where: { ...ofHers(actor), readAt: null }, take: mostCounted })
}

/** The same for a page that stays open: by the rights of this moment. Refuses whoever is signed out; counts as no use of the session. */
export async function unreadNow(actor: Actor): Promise<number> {
  return unreadOf((await sameActorNow(db, actor)).actor)
}

/** The mail of notifications by the rights, the words and the address of this moment. Null for whoever has left, and where she has read all of it, or may see none of it any more. */
export async function letterNow(
  personId: string,
  notificationIds: readonly string[],
): Promise<{ to: string; letter: Letter } | null> {
  const person = await db.person.findUnique({
    where: { id: personId, active: true },
    select: { name: true, role: true, email: true, language: true, desks: { select: { deskId: true } } },
  })
  if (!person) return null
  const { name, role, email, desks } = person
  const language = isNewsroomLanguage(person.language) ? person.language : null
  const actor: Actor = { personId, name, role, deskIds: desks.map(({ deskId }) => deskId), language, credential: null }
  const told = await db.notification.findMany({
    where: {
      id: { in: [...notificationIds] },
      personId,
      readAt: null,
      article: articlesInReach(actor, 'article.read'),
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select,
  })
  return told.length > 0 ? { to: email, letter: letterOf(told.map(shown), language) } : null
}
