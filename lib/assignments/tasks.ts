/** What somebody can be asked to do about a piece: who can, when it is done, and when it is late. Pure. */

import type { Belonging } from '#lib/auth/grants'
import { type Action, can } from '#lib/auth/permissions'
import type { AssignmentTask, ReviewKind, Role, State } from '#lib/generated/prisma/enums'

/** The right that each task takes */
const rights = {
  reporter: 'draft.write',
  editor: 'waiver.grant',
  fact_checker: 'claim.verify',
  legal: 'step.give',
} as const satisfies Record<AssignmentTask, Action>

type Asked = { id: string; name: string; role: Role; deskIds: readonly string[] }

/** Whether this person may do it on this piece. Nobody is given what she could not do. */
export const canDo = ({ id, name, role, deskIds }: Asked, task: AssignmentTask, piece: Belonging): boolean =>
  can({ personId: id, name, role, deskIds, language: null, credential: null }, rights[task], piece)

const submitted: readonly State[] = ['in_review', 'approved', 'scheduled', 'published']
const approved: readonly State[] = ['approved', 'scheduled', 'published']
const review: Partial<Record<AssignmentTask, ReviewKind>> = { fact_checker: 'fact_check', legal: 'legal' }

/** `given`: the reviews that there are for what is decided on. What was approved waits for nobody but a lawyer whose review is still missing. */
export function isDone(
  task: AssignmentTask,
  state: State,
  given: readonly ReviewKind[],
  missing: readonly ReviewKind[],
) {
  if (task === 'reporter') return submitted.includes(state)
  if (task === 'editor') return approved.includes(state)
  const kind = review[task]
  if (kind === undefined || given.includes(kind)) return true
  return approved.includes(state) && !missing.includes(kind)
}

export const isOverdue = (dueAt: Date | null, done: boolean, now: Date): boolean =>
  dueAt !== null && !done && dueAt < now
