import { useTranslations } from '#components/translations'
import type { State } from '#lib/generated/prisma/enums'

/** The workflow state, as a word with a dot. */
export function StateMark({ state }: { state: State }) {
  const labels = useTranslations('labels')
  return (
    <span className="state" data-state={state}>
      {labels(`state.${state}`)}
    </span>
  )
}
