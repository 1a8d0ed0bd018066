/** What the board shows of articles, and what moving one to another column means. Pure, so that browsers may know it too. */
import type { ShownMoment } from '#lib/dates/shown'
import type { Profile, State } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'
import { type Move, type MoveName, moveNames, moves } from '#lib/workflow/moves'

/** In the order in which a piece comes through them */
export const columnStates: readonly State[] = [
  'draft',
  'changes_requested',
  'in_review',
  'approved',
  'scheduled',
  'published',
  'spiked',
]

export type BoardCard = {
  id: string
  headline: string
  state: State
  profile: Profile
  language: string
  desk: string | null
  /** Their names, as one text */
  authors: string
  /** How long it has been in this state, in words */
  age: string
  since: ShownMoment
  /** When it goes out or, of what is written yet, is due; and whether that moment has passed */
  due: { at: ShownMoment; late: boolean; kind: 'goesOut' | 'due' } | null
  /** Readers have it, in this version or an earlier one */
  live: boolean
  /** The name of the one that it is in */
  bundle: string | null
  /** Those that the actor may make now */
  moves: readonly MoveName[]
  /** What stands between it and publication: how many, and the first of them in words. Null where nobody has counted it */
  checks: { blockers: number; first: string | null } | null
  /** Why she may not approve it, where that is for no lack of rights */
  notApproved: Message | null
}

export type IdeaCard = {
  id: string
  title: string
  profile: Profile
  language: string
  desk: string | null
  who: string | null
  due: { at: ShownMoment; late: boolean } | null
  /** The actor may make it a draft */
  mayBegin: boolean
}

export type ShownBoard = { ideas: { cards: IdeaCard[]; more: boolean }; columns: BoardColumn[] }

export type BoardColumn = { state: State; cards: BoardCard[]; more: boolean }

/** These happen by themselves, or need more care than a column says. */
const offBoard: readonly MoveName[] = ['voidApproval', 'withdraw', 'publishPast', 'publishEntry']

export type Leading =
  /** At once, or once what the move asks for is given */
  | { how: 'here'; move: MoveName }
  /** On the page that shows what is decided on: a move that pins a revision is made by whoever has it on screen */
  | { how: 'review'; move: MoveName }
  | { how: 'not'; why: Message }

/** What it takes to bring this piece to another column. */
export function leadingTo(card: Pick<BoardCard, 'state' | 'moves' | 'notApproved'>, to: State): Leading {
  const steps = moveNames.filter((name) => {
    const move: Move = moves[name]
    return !offBoard.includes(name) && move.to === to && move.from.includes(card.state)
  })
  const allowed = steps.find((name) => card.moves.includes(name))
  if (allowed) return { how: 'checked' in moves[allowed] ? 'review' : 'here', move: allowed }
  if (steps.length === 0) {
    const [from, column] = [message(`labels.state.${card.state}`), message(`labels.state.${to}`)]
    return { how: 'not', why: message('boardPage.noStep', { from, column }) }
  }
  const why = steps.includes('approve') ? card.notApproved : null
  return { how: 'not', why: why ?? message('workflow.notYours') }
}
