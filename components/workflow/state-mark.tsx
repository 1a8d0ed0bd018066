import type { State } from '#lib/generated/prisma/enums'
import { stateLabels } from '#lib/workflow/moves'

/** The workflow state, as a word with a dot. */
export function StateMark({ state }: { state: State }) {
  return (
    <span className="state" data-state={state}>
      {stateLabels[state]}
    </span>
  )
}
