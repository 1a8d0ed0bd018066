/** What happened to a piece, as people tell it. */
import type { MoveName } from '#lib/articles/workflow'

const acts: Record<MoveName, string> = {
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
const happenings: Partial<Record<MoveName, string>> = {
  voidApproval: 'The approval fell',
  unschedule: 'Held back',
  publish: 'Published as scheduled',
}

/** “Ada Marrel approved it”; `who` is null where nobody did it. */
export function told(move: MoveName, who: string | null): string {
  if (who === null) return happenings[move] ?? `The newsroom ${acts[move]}`
  return `${who} ${acts[move]}`
}
