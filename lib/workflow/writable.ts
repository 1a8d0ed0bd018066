/** In which states an article can be changed. */
import type { State } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'

/** In these states the text can be typed into; in approved and scheduled it voids the approval. */
export const writableStates: readonly State[] = ['draft', 'in_review', 'changes_requested', 'approved', 'scheduled']

/** Why an article can't be changed as it stands; null where it can. */
export function whyNotWritable(state: State): Message | null {
  if (writableStates.includes(state)) return null
  return message(state === 'spiked' ? 'workflow.lockedSpiked' : 'workflow.lockedPublished')
}
