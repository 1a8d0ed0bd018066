import { log } from '#lib/log'
import type { Message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { minutesLate } from '#lib/schedules/late'

/** What the step says of itself where it comes late: on record, to those whom it concerns, and in the log. */
export function lateness(articleId: string, due: Date, words: (minutes: number) => Message) {
  const minutes = minutesLate(due, new Date())
  if (minutes === null) return null
  log.warn({ articleId, due, minutes }, 'what was due came late')
  const why = words(minutes)
  return { why, reason: inNewsroomLanguage(why), late: true }
}
