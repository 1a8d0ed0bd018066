/** The steps that a demo piece has taken to where it stands. */
import type { State } from '#lib/generated/prisma/enums'
import { type MoveName, moves } from '#lib/workflow/moves'
import { before } from './known.ts'

/** The steps that lead to a state, and how many hours before the last each was taken: all after the claims were checked. */
const paths: Record<State, [MoveName, number][]> = {
  draft: [],
  in_review: [['submit', 0]],
  changes_requested: [
    ['submit', 2],
    ['requestChanges', 0],
  ],
  approved: [
    ['submit', 0.3],
    ['approve', 0],
  ],
  scheduled: [
    ['submit', 1],
    ['approve', 0.5],
    ['schedule', 0],
  ],
  published: [
    ['submit', 2],
    ['approve', 0.2],
    ['publish', 0],
  ],
  spiked: [['spike', 0]],
}

export type Step = { move: MoveName; from: State; to: State; reason: string | null; at: Date }

/** Oldest first. `comment` is told with the step that needs one; `waited` is the hours from its submission to the last step, where they are its own. */
export function stepsTo(state: State, at: Date, comment: string | null, waited?: number): Step[] {
  let from: State = 'draft'
  return paths[state].map(([move, hours]) => {
    const taken = moves[move]
    const told = 'needs' in taken && taken.needs !== 'moment'
    const taking = move === 'submit' ? (waited ?? hours) : hours
    const step: Step = { move, from, to: taken.to, reason: told ? comment : null, at: before(at, taking) }
    from = taken.to
    return step
  })
}
