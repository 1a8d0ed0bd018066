/** A notification as its person sees it, what it says, and where it leads. */
import { pathFor, reportsPath, reviewPath, threadPath, writingPath } from '#lib/articles/paths'
import { asTyped, type Named } from '#lib/comments/mentions'
import type { EventName, NotificationKind, State } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'
import { told } from '#lib/workflow/timeline'

/** The lists of them. */
export const views = ['unread', 'all'] as const
export type View = (typeof views)[number]

export type Notification = {
  id: string
  kind: NotificationKind
  at: Date
  read: boolean
  /** Null where the newsroom itself acted, or whoever did it is gone */
  by: string | null
  /** `by` is a name that somebody without an account gave herself: it may be anybody's */
  byGuest: boolean
  article: { id: string; headline: string; language: string; state: State }
  comment: { threadId: string; text: string; deleted: boolean; mentions: Named[] } | null
  question: { text: string; answer: string | null } | null
  /** `byNewsroom`: the newsroom itself acted */
  event: { move: EventName; reason: string | null; byNewsroom: boolean } | null
  why: Message | null
}

/** “Osric Vale mentioned you” */
export function whatHappened({
  kind,
  by,
  byGuest,
  event,
}: Pick<Notification, 'kind' | 'by' | 'byGuest' | 'event'>): Message {
  if (event) return told(event.move, event.byNewsroom ? null : by)
  if (kind === 'report' || kind === 'step') return message(`notifications.happened.${kind}`)
  if (byGuest) return message('notifications.happened.guest', { name: by ?? message('notifications.somebody') })
  return message(`notifications.happened.${kind}`, { name: by ?? message('notifications.somebody') })
}

/** The words that it is about: what was said, asked, answered, or given as a reason. `null`: there are none. */
export function wordsOf(
  { comment, question, event, kind, why }: Notification,
  unknown: string,
): string | Message | null {
  if (comment)
    return comment.deleted ? message('notifications.deleted') : asTyped(comment.text, comment.mentions, unknown)
  if (question) return kind === 'answer' ? (question.answer ?? question.text) : question.text
  return why ?? event?.reason ?? null
}

/** Leads to the same place, and marks it as read. */
export const openingPath = (id: string): string => `/newsroom/notifications/${id}`

/** The page on which it goes on. */
export function placeOf({ kind, article, comment }: Pick<Notification, 'kind' | 'article' | 'comment'>): string {
  if (comment) return threadPath(article.id, comment.threadId)
  if (kind === 'review' || kind === 'step') return reviewPath(article.id)
  if (kind === 'report') return reportsPath({ article: article.id })
  return kind === 'assignment' ? writingPath(article.id) : pathFor(article.id, article.state)
}
