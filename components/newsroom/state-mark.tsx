import { stateLabels } from '#lib/articles/workflow'
import type { State } from '#lib/generated/prisma/enums'

/** Where a piece stands, as a word with a dot. */
export function StateMark({ state }: { state: State }) {
  return (
    <span className="state" data-state={state}>
      {stateLabels[state]}
    </span>
  )
}
