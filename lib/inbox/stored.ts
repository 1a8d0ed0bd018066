/** A notification as it is stored, with all that it is about. */
import type { Prisma } from '#lib/generated/prisma/client'
import type { Notification } from '#lib/inbox/notification'
import { receivedMessage } from '#lib/messages/received'

const named = { select: { id: true, name: true } } as const

export const select = {
  id: true,
  kind: true,
  at: true,
  readAt: true,
  why: true,
  by: { select: { name: true } },
  article: { select: { id: true, language: true, draft: { select: { headline: true, state: true } } } },
  comment: {
    select: { threadId: true, text: true, deletedAt: true, guest: true, mentions: { select: { person: named } } },
  },
  question: { select: { text: true, answer: true } },
  event: { select: { move: true, reason: true, personId: true } },
} as const satisfies Prisma.NotificationSelect

type Row = Prisma.NotificationGetPayload<{ select: typeof select }>

/** As its person sees it. */
export function shown({ by, readAt, article: { draft, ...article }, comment, event, why, ...row }: Row): Notification {
  return {
    ...row,
    read: readAt !== null,
    by: by?.name ?? comment?.guest ?? null,
    byGuest: by === null && comment !== null && comment.guest !== null,
    article: { ...article, headline: draft?.headline ?? '', state: draft?.state ?? 'draft' },
    comment: comment && {
      threadId: comment.threadId,
      text: comment.text,
      deleted: comment.deletedAt !== null,
      mentions: comment.mentions.map(({ person }) => person),
    },
    event: event && { move: event.move, reason: event.reason, byNewsroom: event.personId === null },
    why: receivedMessage(why),
  }
}
