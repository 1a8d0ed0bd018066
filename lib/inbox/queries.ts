/** The notifications of a person: her own, and of those only what she may see now. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { sameActorNow } from '#lib/auth/revalidate-session'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { type Listed, listed } from '#lib/inbox/input'
import { mostCounted } from '#lib/inbox/live'
import type { Notification } from '#lib/inbox/notification'
import { validated } from '#lib/input'
import { byMoment, keyAfter, pageOf } from '#lib/keyset-cursor'
import { messageShape } from '#lib/messages/input'
import { articlesInReach } from '#lib/workflow/belonging'

const named = { select: { id: true, name: true } } as const

const select = {
  id: true,
  kind: true,
  at: true,
  readAt: true,
  why: true,
  by: { select: { name: true } },
  article: { select: { id: true, language: true, draft: { select: { headline: true, state: true } } } },
  comment: {
    select: { threadId: true, text: true, deletedAt: true, mentions: { select: { person: named } } },
  },
  question: { select: { text: true, answer: true } },
  event: { select: { move: true, reason: true, personId: true } },
} as const satisfies Prisma.NotificationSelect

type Row = Prisma.NotificationGetPayload<{ select: typeof select }>

function shown({ by, readAt, article: { draft, ...article }, comment, event, why, ...row }: Row): Notification {
  return {
    ...row,
    read: readAt !== null,
    by: by?.name ?? null,
    article: { ...article, headline: draft?.headline ?? '', state: draft?.state ?? 'draft' },
    comment: comment && {
      threadId: comment.threadId,
      text: comment.text,
      deleted: comment.deletedAt !== null,
      mentions: comment.mentions.map(({ person }) => person),
    },
    event: event && { move: event.move, reason: event.reason, byNewsroom: event.personId === null },
    why: messageShape.safeParse(why).data ?? null,
  }
}

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

/** How many the actor has not read; counted no further than anybody wants to know. */
export async function unreadOf(actor: Actor): Promise<number> {
  assertCan(actor, 'notification.read', { ownerIds: [actor.personId] })
  return db.notification.count({ where: { ...ofHers(actor), readAt: null }, take: mostCounted })
}

/** The same for a page that stays open: by the rights of this moment. Refuses whoever is signed out; counts as no use of the session. */
export async function unreadNow(actor: Actor): Promise<number> {
  return unreadOf((await sameActorNow(db, actor)).actor)
}
