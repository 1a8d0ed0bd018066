/** What the people of the demo newsroom were told of: comments, open questions, what waits for them, and the last decisions. */
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import type { Tx } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'

type Row = Prisma.NotificationCreateManyInput

/** Of what is over, such as a thread that is settled, they have read. Nothing of it is mailed. */
export async function writeNotifications(tx: Tx): Promise<void> {
  const articles = await tx.article.findMany({
    select: {
      ...belongingSelect,
      id: true,
      draft: { select: { state: true } },
      questions: { where: { resolvedAt: null }, select: { id: true, askedById: true, askedAt: true } },
      events: { orderBy: { at: 'desc' }, take: 1, select: { id: true, move: true, personId: true, at: true } },
      threads: {
        select: {
          resolvedAt: true,
          comments: {
            orderBy: { at: 'asc' },
            select: { id: true, byId: true, at: true, mentions: { select: { personId: true } } },
          },
        },
      },
    },
  })
  const editors = await tx.person.findMany({
    where: { role: 'editor' },
    select: { id: true, desks: { select: { deskId: true } } },
  })
  const rows = articles.flatMap(({ id: articleId, draft, questions, events, threads, ...article }): Row[] => {
    const { ownerIds, deskId } = belongingOf(article)
    const ofDesk = editors.filter(({ desks }) => desks.some((desk) => desk.deskId === deskId)).map(({ id }) => id)
    const remarks = threads.flatMap(({ resolvedAt, comments }) =>
      comments.flatMap(({ id: commentId, byId, at, mentions }, index): Row[] => {
        const mentioned = mentions.map(({ personId }) => personId)
        const others = index === 0 ? ownerIds : comments.slice(0, index).flatMap((earlier) => earlier.byId ?? [])
        return [
          ...mentioned.map((personId) => ({ kind: 'mention' as const, personId })),
          ...others
            .filter((personId) => !mentioned.includes(personId))
            .map((personId) => ({ kind: index === 0 ? ('comment' as const) : ('reply' as const), personId })),
        ].map((told) => ({ ...told, articleId, commentId, byId, at, readAt: resolvedAt }))
      }),
    )
    const asked = questions.flatMap(({ id: questionId, askedById: byId, askedAt: at }) =>
      ownerIds.map((personId): Row => ({ kind: 'question', personId, articleId, questionId, byId, at })),
    )
    const over = draft?.state === 'published' || draft?.state === 'spiked'
    const decided = events.flatMap(({ id: eventId, move, personId: byId, at }): Row[] => {
      const told = over ? [] : move === 'submit' ? ofDesk : ownerIds
      const kind = move === 'submit' ? 'review' : 'decision'
      return told.map((personId) => ({ kind, personId, articleId, eventId, byId, at }))
    })
    return [...remarks, ...asked, ...decided]
  })
  const once = new Map(
    rows
      .filter(({ personId, byId }) => personId !== byId)
      .map((row) => [[row.personId, row.commentId, row.questionId, row.eventId].join(), row]),
  )
  await tx.notification.createMany({ data: [...once.values()] })
}
