import type { State } from '#lib/generated/prisma/enums'
import type { MoveName } from '#lib/workflow/moves'

/** Moves that lead on, in the order in which they are offered as the next one. The others lead back or out. */
const onward: readonly MoveName[] = [
  ...(['submit', 'updateReview', 'approve', 'publishEntry', 'publish', 'schedule', 'revise', 'revive'] as const),
]

/** The move to put first among those that a person may make now; null where all of them lead back or out. */
export function nextMove(moves: readonly MoveName[]): MoveName | null {
  return onward.find((move) => moves.includes(move)) ?? null
}

/** Moves that open blockers stand in the way of: before review they are told, after it they refuse. */
const blocked: readonly MoveName[] = ['submit', 'approve', 'publishEntry', 'publish', 'schedule']

/** Moves that a missing review stands in the way of */
const reviewed: readonly MoveName[] = ['approve', 'publishEntry', 'publish', 'schedule']

/**
 * What moves an article on now, for the one filled button: the way to the first blocker where there is one, then to a review that others have
 * to give, else the next move. Null where a review of one’s own comes first, for which there is another button.
 */
export function leadsOn(
  moves: readonly MoveName[],
  blockers: number,
  missing: 'hers' | 'others' | null = null,
): MoveName | 'toBlocker' | 'toStep' | null {
  const next = nextMove(moves)
  if (!next) return null
  if (missing === 'hers' && (reviewed.includes(next) || next === 'submit')) return null
  if (blocked.includes(next) && blockers > 0) return 'toBlocker'
  return missing === 'others' && reviewed.includes(next) ? 'toStep' : next
}

/** The other answer to what comes next */
const leadsBack: readonly MoveName[] = ['requestChanges']
export const leadsOut: readonly MoveName[] = ['publishPast', 'spike', 'withdraw']

/** The next one first, then the other answer to it, the ways out last. */
export function inOrder(moves: readonly MoveName[]): MoveName[] {
  const next = nextMove(moves)
  const rest = moves.filter((move) => move !== next)
  return [
    ...(next ? [next] : []),
    ...rest.filter((move) => leadsBack.includes(move)),
    ...rest.filter((move) => !leadsBack.includes(move) && !leadsOut.includes(move)),
    ...rest.filter((move) => leadsOut.includes(move)),
  ]
}

/**
 * Without the moves that have no use now: taking in a text that is in review already, approving one that has changed since, publishing
 * what is under embargo.
 */
export function usefulMoves(
  moves: readonly MoveName[],
  state: State,
  changedSince: boolean,
  underEmbargo: boolean,
): MoveName[] {
  const pointless: MoveName | null = state === 'in_review' ? (changedSince ? 'approve' : 'updateReview') : null
  return moves.filter((move) => move !== pointless && !(underEmbargo && move === 'publish'))
}
