import type { State } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'
import type { MoveName } from '#lib/workflow/moves'

/** Moves that lead on, in the order in which they are offered as the next one. The others lead back or out. */
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
  title: Message
  says: Message | null
  given: 'comment' | 'reason' | 'moment' | null
  /** Of the field for what is given; null where nothing is */
  label: Message | null
}

/** The question to ask before a move is made; null where a click is enough, because the next click undoes it. */
export function askBefore(move: MoveName): Asking | null {
  const asking = asked[move]
  return asking ? { ...asking, title: message(`workflow.move.${move}`) } : null
}

const asked: Partial<Record<MoveName, Omit<Asking, 'title'>>> = {
  requestChanges: { says: null, given: 'comment', label: message('workflow.ask.whatShouldChange') },
  schedule: { says: message('workflow.ask.schedule'), given: 'moment', label: message('workflow.ask.dayAndTime') },
  publish: { says: message('workflow.ask.publish'), given: null, label: null },
  spike: { says: message('workflow.ask.spike'), given: 'reason', label: message('workflow.ask.why') },
  withdraw: { says: message('workflow.ask.withdraw'), given: 'reason', label: message('workflow.ask.why') },
}
