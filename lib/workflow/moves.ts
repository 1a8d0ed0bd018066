/** Every move an article can make. Buttons, permissions, checks before a decision and tests read this. */
import type { Actor } from '#lib/auth/actor'
import { type Belonging, type Grants, isGranted } from '#lib/auth/grants'
import { EventName, type State } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'

export type Move = {
  from: readonly State[]
  to: State
  by: Grants
  /** Input that the move requires */
  needs?: 'comment' | 'reason' | 'withdrawal' | 'moment'
  /** Not by somebody who wrote or changed the article */
  secondEyes?: true
  /** Every blocker passes or is waived */
  checked?: true
  /** Only while readers can see the article */
  live?: true
  /** Not of a piece that waits for the others of its bundle: these do it together (lib/bundles) */
  alone?: true
  /** Only of an entry whose coverage has entries read afterwards */
  afterwards?: true
}

const writers: Grants = { reporter: 'own', editor: 'desk', chief: 'any' }
const deciders: Grants = { editor: 'desk', chief: 'any' }
const chief: Grants = { chief: 'any' }
/** The newsroom itself: a schedule that is due, an edit that voids an approval */
const nobody: Grants = {}

/**
 * Events of an article that are no moves: its import, what is said of an embargo and of who only suggests, a rebuilt draft, a notice told in other
 * words, a former version that is withheld, the reviews before an approval, who is to do what, that what was published past checks is
 * closed, a withdrawal that is planned for a moment or not any more, its way into the trash and out of it, the words of guests, its way
 * into a bundle, out of it, that this is held, or told to readers otherwise, that somebody else has read an entry that is out, and what is said of a coverage
 */
const noMoves = [
  ...(['import', 'embargo', 'othersSuggest', 'rebuild', 'retell', 'withhold'] as const),
  ...(['stepGiven', 'stepTakenBack', 'stepFell', 'demandLegal', 'dropLegal'] as const),
  ...(['assign', 'unassign', 'closePast'] as const),
  ...(['planWithdrawal', 'cancelWithdrawal', 'trash', 'untrash', 'erase'] as const),
  ...(['askGuest', 'revokeGuest', 'guestSays'] as const),
  ...(['bundled', 'unbundled', 'bundleHeld', 'bundleChanged'] as const),
  ...(['entryRead', 'entryRule', 'keyPoint', 'endCoverage', 'resumeCoverage'] as const),
] as const
type NoMove = (typeof noMoves)[number]

export const moves = {
  submit: { from: ['draft', 'changes_requested'], to: 'in_review', by: writers },
  updateReview: { from: ['in_review'], to: 'in_review', by: writers },
  takeBack: { from: ['in_review'], to: 'draft', by: writers },
  requestChanges: {
    from: ['in_review', 'approved'],
    to: 'changes_requested',
    by: deciders,
    needs: 'comment',
  },
  approve: { from: ['in_review'], to: 'approved', by: deciders, secondEyes: true, checked: true },
  voidApproval: { from: ['approved', 'scheduled'], to: 'draft', by: nobody },
  schedule: { from: ['approved'], to: 'scheduled', by: deciders, needs: 'moment', checked: true, alone: true },
  unschedule: { from: ['scheduled'], to: 'approved', by: deciders, alone: true },
  publish: { from: ['approved', 'scheduled'], to: 'published', by: deciders, checked: true, alone: true },
  // Breaking news: past open checks and missing reviews. The one way to readers without an approval, and it stays a second pair of eyes.
  publishPast: {
    from: ['in_review', 'approved', 'scheduled'],
    to: 'published',
    by: chief,
    needs: 'reason',
    secondEyes: true,
    alone: true,
  },
  // An entry of a coverage whose editors read afterwards: every check holds, and a second pair of eyes comes later. Never of one that was withdrawn, or that AI had a part in.
  publishEntry: { from: ['in_review'], to: 'published', by: writers, checked: true, afterwards: true, alone: true },
  revise: { from: ['published'], to: 'draft', by: writers },
  spike: {
    from: ['draft', 'in_review', 'changes_requested', 'approved'],
    to: 'spiked',
    by: writers,
    needs: 'reason',
  },
  revive: { from: ['spiked'], to: 'draft', by: writers },
  withdraw: {
    from: ['draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'published', 'spiked'],
    to: 'draft',
    by: chief,
    needs: 'withdrawal',
    live: true,
  },
} as const satisfies Record<Exclude<EventName, NoMove>, Move>

export type MoveName = keyof typeof moves
export const moveNames: readonly MoveName[] = Object.values(EventName).filter(isMove)
function isMove(name: EventName): name is MoveName {
  return !(noMoves as readonly string[]).includes(name)
}

export type DraftState = Belonging & {
  state: State
  /** Readers can see a publication of it */
  live: boolean
  /** Who wrote or changed it since it was last published, its authors included */
  contributorIds: readonly string[]
  /** Of those who changed no word of it, but what readers are told of a file in it: the name of the file, by person */
  throughFiles?: ReadonlyMap<string, string>
  /** The name of the bundle with which it is to go out */
  bundle?: string | null
  /** It is an entry, and its coverage has entries read afterwards */
  readAfterwards?: boolean
  /** Why it needs an approval although they are: it was withdrawn from readers before, or AI had a part in it, which the newsroom's rule has read by somebody (lib/ai-use/rule) */
  approvalAfterAll?: 'withdrawn' | 'ai' | null
}

/** Why this actor may not make this move now; null when it may. Checks are asked for elsewhere. */
export function whyNot(actor: Actor, name: MoveName, draft: DraftState, fourEyes: boolean): Message | null {
  const move: Move = moves[name]
  if (!isGranted(actor, move.by, draft)) return message('workflow.notYours')
  if (!move.from.includes(draft.state))
    return message('workflow.movedOn', { state: message(`labels.state.${draft.state}`) })
  if (move.alone && draft.bundle) return message('workflow.goesWithBundle', { bundle: draft.bundle })
  if (move.afterwards && draft.readAfterwards !== true) return message('workflow.notAfterwards')
  if (move.afterwards && draft.approvalAfterAll) return message(`workflow.approvalAfterAll.${draft.approvalAfterAll}`)
  if (move.live && !draft.live) return message('workflow.nothingToWithdraw')
  if (move.secondEyes && fourEyes && draft.contributorIds.includes(actor.personId)) {
    const file = draft.ownerIds.includes(actor.personId) ? undefined : draft.throughFiles?.get(actor.personId)
    return file === undefined ? message('workflow.secondEyes') : message('workflow.secondEyesOfFile', { file })
  }
  return null
}

export function movesFor(actor: Actor, draft: DraftState, fourEyes: boolean): MoveName[] {
  return moveNames.filter((name) => whyNot(actor, name, draft, fourEyes) === null)
}
