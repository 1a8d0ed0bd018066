/** What happened to a piece, as people tell it. */
import type { EventName } from '#lib/generated/prisma/enums'

const acts: Record<EventName, string> = {
  import: 'brought it in',
  submit: 'submitted it for review',
  updateReview: 'took in the newest text',
  takeBack: 'took it back',
  requestChanges: 'asked for changes',
  approve: 'approved it',
  voidApproval: 'voided the approval',
  schedule: 'scheduled it',
  unschedule: 'cancelled the schedule',
  publish: 'published it',
  revise: 'started a new version',
  spike: 'spiked it',
  revive: 'revived it',
  withdraw: 'withdrew it from readers',
}

/** What the newsroom does by itself. */
const happenings: Partial<Record<EventName, string>> = {
  voidApproval: 'The approval fell',
  unschedule: 'Held back',
  publish: 'Published as scheduled',
}

/** “Ada Marrel approved it”; `who` is null where nobody did it. */
export function told(move: EventName, who: string | null): string {
  if (who === null) return happenings[move] ?? `The newsroom ${acts[move]}`
  return `${who} ${acts[move]}`
}
