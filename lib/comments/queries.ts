/** Comments as the newsroom reads them: of one article, and of all that one may see. They are no part of any article. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { assertCan, can } from '#lib/auth/permissions'
import { type Listed, listed } from '#lib/comments/input'
import { whoMaySee } from '#lib/comments/mentionable'
import type { Named } from '#lib/comments/mentions'
import type { Thread, View } from '#lib/comments/thread'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import type { State } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { byMoment, keyAfter, pageOf } from '#lib/keyset-cursor'
import { articlesInReach, assertCanOn } from '#lib/workflow/belonging'

const named = { select: { id: true, name: true } } as const

const threadSelect = {
  id: true,
  quote: true,
  anchored: true,
  lastAt: true,
  resolvedAt: true,
  resolvedBy: { select: { name: true } },
  article: { select: belongingSelect },
  comments: {
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      by: named,
      guest: true,
      at: true,
      editedAt: true,
      deletedAt: true,
      text: true,
      mentions: { select: { person: named } },
    },
  },
} as const satisfies Prisma.CommentThreadSelect

type Row = Prisma.CommentThreadGetPayload<{ select: typeof threadSelect }>

function seenBy(actor: Actor, { resolvedBy, comments, article, ...thread }: Row): Thread {
  const { personId } = actor
  const mayShow = can(actor, 'share.make', belongingOf(article))
  return {
    ...thread,
    resolvedBy: resolvedBy?.name ?? null,
    mine: comments.some(
      ({ by, deletedAt, mentions }) =>
        (by?.id === personId && deletedAt === null) || mentions.some(({ person }) => person.id === personId),
    ),
    comments: comments.map(({ by, guest, deletedAt, mentions, ...comment }) => ({
      ...comment,
      by: by ?? { id: null, name: guest ?? '' },
      deleted: deletedAt !== null,
      mentions: mentions.map(({ person }) => person),
      own: by?.id === personId,
      removable: by ? by.id === personId : mayShow,
    })),
  }
}

/** Every thread of an article, the oldest first. Refuses whoever may not read it. */
export async function commentsOf(actor: Actor, articleId: string): Promise<Thread[]> {
  await assertCanOn(db, actor, 'article.read', articleId)
  const threads = await db.commentThread.findMany({
    where: { articleId },
    orderBy: { id: 'asc' },
    select: threadSelect,
  })
  return threads.map((thread) => seenBy(actor, thread))
}

/** One thread as it is now; null where it is gone, or is about an article that this actor may not read. */
export async function threadOf(actor: Actor, id: string): Promise<Thread | null> {
  const where = { id: validId(id), article: articlesInReach(actor, 'article.read') }
  const thread = await db.commentThread.findFirst({ where, select: threadSelect })
  return thread && seenBy(actor, thread)
}

/** Those whom a comment on this article may mention: who may read it. */
export async function mentionable(actor: Actor, articleId: string): Promise<Named[]> {
  await assertCanOn(db, actor, 'comment.write', articleId)
  return whoMaySee(db, articleId)
}

export type ListedThread = Thread & { article: { id: string; headline: string; language: string; state: State } }

const longestPage = 30

/** One page of the threads on all articles that this actor may read, those first in which something was said last. */
export async function commentList(
  actor: Actor,
  wanted: Listed,
  after: string | null = null,
): Promise<{ threads: ListedThread[]; next: string | null }> {
  assertCan(actor, 'article.read')
  const { view } = validated(listed, wanted)
  const key = after === null ? null : keyAfter(byMoment, after)
  const behind: Prisma.CommentThreadWhereInput[] = key
    ? [{ lastAt: { lte: key.at } }, { OR: [{ lastAt: { lt: key.at } }, { id: { lt: key.id } }] }]
    : []
  const found = await db.commentThread.findMany({
    where: { AND: [{ article: articlesInReach(actor, 'article.read') }, inView(view, actor), ...behind] },
    orderBy: [{ lastAt: 'desc' }, { id: 'desc' }],
    take: longestPage + 1,
    select: {
      ...threadSelect,
      article: {
        select: { ...belongingSelect, id: true, language: true, draft: { select: { headline: true, state: true } } },
      },
    },
  })
  const { rows, next } = pageOf(found, longestPage, byMoment, ({ id, lastAt }) => ({ id, at: lastAt }))
  return {
    threads: rows.map((thread) => {
      const { id, language, draft } = thread.article
      return {
        ...seenBy(actor, thread),
        article: { id, language, headline: draft?.headline ?? '', state: draft?.state ?? 'draft' },
      }
    }),
    next,
  }
}

/** The same as `belongsTo` of lib/comments/thread, as a filter. */
function inView(view: View, { personId }: Actor): Prisma.CommentThreadWhereInput {
  if (view === 'all') return {}
  if (view === 'open') return { resolvedAt: null }
  return {
    comments: { some: { OR: [{ byId: personId, deletedAt: null }, { mentions: { some: { personId } } }] } },
  }
}
