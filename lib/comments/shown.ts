/** Threads as pages get them: with each moment in words, which only servers give. */
import type { Comment, Thread } from '#lib/comments/thread'
import { datesFor } from '#lib/dates/newsroom'
import { momentShown, type ShownMoment } from '#lib/dates/shown'
import type { NewsroomLanguage } from '#lib/messages/languages'

export type ShownComment = Comment & { moment: ShownMoment }
export type ShownThread<T extends Thread = Thread> = Omit<T, 'comments'> & { comments: ShownComment[] }

/** In the language of whoever reads them. */
export function shownIn(language: NewsroomLanguage, now: Date): <T extends Thread>(thread: T) => ShownThread<T> {
  const dates = datesFor(language)
  return (thread) => ({
    ...thread,
    comments: thread.comments.map((comment) => ({ ...comment, moment: momentShown(dates, comment.at, now) })),
  })
}
