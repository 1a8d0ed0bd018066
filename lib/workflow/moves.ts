/** Every move a piece can make. Buttons, permissions, tests and the handbook all read this. */
import type { Actor } from '#lib/auth/actor'
import { type Belonging, type Grants, isGranted } from '#lib/auth/permissions'
import { EventName, type State } from '#lib/generated/prisma/enums'

export type Move = {
  label: string
  from: readonly State[]
  to: State
  by: Grants
  /** What the person has to give with it */
  needs?: 'comment' | 'reason' | 'moment'
  /** Not by somebody who wrote or changed the piece */
  secondEyes?: true
  /** Every blocker passes or is waived */
  checked?: true
  /** Only while readers can see the piece */
  live?: true
}

const writers: Grants = { reporter: 'own', editor: 'desk', chief: 'any' }
const deciders: Grants = { editor: 'desk', chief: 'any' }
const chief: Grants = { chief: 'any' }
/** The newsroom itself: a schedule that is due, an edit that voids an approval */
const nobody: Grants = {}

export const moves = {
  submit: { label: 'Submit for review', from: ['draft', 'changes_requested'], to: 'in_review', by: writers },
  updateReview: { label: 'Take in the newest text', from: ['in_review'], to: 'in_review', by: writers },
  takeBack: { label: 'Take back', from: ['in_review'], to: 'draft', by: writers },
  requestChanges: {
    label: 'Request changes',
    from: ['in_review', 'approved'],
    to: 'changes_requested',
    by: deciders,
    needs: 'comment',
  },
  approve: { label: 'Approve', from: ['in_review'], to: 'approved', by: deciders, secondEyes: true, checked: true },
  voidApproval: { label: 'Approval voided by an edit', from: ['approved', 'scheduled'], to: 'draft', by: nobody },
  schedule: { label: 'Schedule', from: ['approved'], to: 'scheduled', by: deciders, needs: 'moment', checked: true },
  unschedule: { label: 'Cancel the schedule', from: ['scheduled'], to: 'approved', by: deciders },
  publish: { label: 'Publish', from: ['approved', 'scheduled'], to: 'published', by: deciders, checked: true },
  revise: { label: 'Start a new version', from: ['published'], to: 'draft', by: writers },
  spike: {
    label: 'Spike',
    from: ['draft', 'in_review', 'changes_requested', 'approved'],
    to: 'spiked',
    by: writers,
    needs: 'reason',
  },
  revive: { label: 'Revive', from: ['spiked'], to: 'draft', by: writers },
  withdraw: {
    label: 'Withdraw from readers',
    from: ['draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'published', 'spiked'],
    to: 'draft',
    by: chief,
    needs: 'reason',
    live: true,
  },
} as const satisfies Record<Exclude<EventName, 'import'>, Move>

export type MoveName = keyof typeof moves
/** Every event of a piece but its import is a move. */
export const moveNames: readonly MoveName[] = Object.values(EventName).filter((name) => name !== 'import')

export const stateLabels: Record<State, string> = {
  draft: 'Draft',
  in_review: 'In review',
  changes_requested: 'Changes requested',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  spiked: 'Spiked',
}

/** In these states the text can be typed into; in approved and scheduled it voids the approval. */
export const writableStates: readonly State[] = ['draft', 'in_review', 'changes_requested', 'approved', 'scheduled']

export type DraftState = Belonging & {
  state: State
  /** Readers can see a publication of it */
  live: boolean
  /** Who wrote or changed it since it was last published, its authors included */
  contributorIds: readonly string[]
}

/** Why this actor may not make this move now, in one sentence; null when it may. Checks are asked for elsewhere. */
export function whyNot(actor: Actor, name: MoveName, draft: DraftState, fourEyes: boolean): string | null {
  const move: Move = moves[name]
  if (!isGranted(actor, move.by, draft)) return 'This decision is not yours to make.'
  if (!move.from.includes(draft.state))
    return `This piece has moved on: it is now “${stateLabels[draft.state]}”, which can’t take this step.`
  if (move.live && !draft.live) return 'Readers can’t see this piece, so there is nothing to withdraw.'
  if (move.secondEyes && fourEyes && draft.contributorIds.includes(actor.personId))
    return 'You wrote or changed this piece, so somebody else has to approve it.'
  return null
}

export function movesFor(actor: Actor, draft: DraftState, fourEyes: boolean): MoveName[] {
  return moveNames.filter((name) => whyNot(actor, name, draft, fourEyes) === null)
}
