/** The shapes of an assignment. */
import { z } from 'zod'
import { AssignmentTask } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'

export const task = z.enum(AssignmentTask, says('assignments.noSuchTask'))
export const assignment = z.strictObject({
  task,
  personId: z.uuid(says('assignments.chooseSomebody')),
  /** An instant; null where it is due at no time */
  dueAt: z
    .union(
      [z.date(), z.iso.datetime({ offset: true }).transform((said) => new Date(said))],
      says('articles.momentMissing'),
    )
    .nullable(),
})
export type AssignmentInput = z.input<typeof assignment>
