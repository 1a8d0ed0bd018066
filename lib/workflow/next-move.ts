import type { State } from '#lib/generated/prisma/enums'
import type { MoveName } from '#lib/workflow/moves'

/** What usually comes next, before what may happen too. The others are ways back and ways out. */
const onward: readonly MoveName[] = ['submit', 'updateReview', 'approve', 'publish', 'revise', 'revive']

/** The move to put first among those that a person may make now; null where all of them lead back or out. */
export function nextMove(moves: readonly MoveName[]): MoveName | null {
  return onward.find((move) => moves.includes(move)) ?? null
}

/** The other answer to what comes next */
const leadsBack: readonly MoveName[] = ['requestChanges']
export const leadsOut: readonly MoveName[] = ['spike', 'withdraw']

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

/** Those that make sense: nobody takes in what is in already, or approves what has gone on. */
export function sensible(moves: readonly MoveName[], state: State, changedSince: boolean): MoveName[] {
  const pointless: MoveName | null = state === 'in_review' ? (changedSince ? 'approve' : 'updateReview') : null
  return moves.filter((move) => move !== pointless)
}

export type Asking = {
  title: string
  says: string | null
  given: 'comment' | 'reason' | 'moment' | null
  label: string
}

/** What to ask before a move is made; null where a click is enough, because the next click undoes it. */
export function askBefore(move: MoveName): Asking | null {
  return asked[move] ?? null
}

const asked: Partial<Record<MoveName, Asking>> = {
  requestChanges: {
    title: 'Request changes',
    says: null,
    given: 'comment',
    label: 'What should change?',
  },
  schedule: {
    title: 'Schedule',
    says: 'It goes out by itself at this moment, unless somebody changes it before.',
    given: 'moment',
    label: 'Day and time',
  },
  publish: {
    title: 'Publish',
    says: 'Readers get it at once. What they have read can be corrected and withdrawn, but not unsaid.',
    given: null,
    label: '',
  },
  spike: {
    title: 'Spike',
    says: 'The piece is put away. It can be revived.',
    given: 'reason',
    label: 'Why?',
  },
  withdraw: {
    title: 'Withdraw from readers',
    says: 'Readers find a notice in its place at once, also in feeds and search. The reason stays in the newsroom.',
    given: 'reason',
    label: 'Why?',
  },
}
