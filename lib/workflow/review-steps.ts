/**
 * Which reviews a piece needs before it goes out, which of them is next, and who may give it. Pure. The approval is always the last; how an
 * article moves is said in lib/workflow/moves.
 */
import type { Actor } from '#lib/auth/actor'
import type { Profile, ReviewKind, Role, State } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'
import { type DraftState, moves } from '#lib/workflow/moves'

export type RuleStep = {
  kind: ReviewKind
  /** Only on pieces of which somebody demands it */
  onDemand: boolean
  roles: readonly Role[]
  personIds: readonly string[]
  /** Also somebody without an account whom an editor asks by mail */
  guests: boolean
}
/** Null for any desk, any profile */
export type StepRule = { deskId: string | null; profile: Profile | null; steps: readonly RuleStep[] }

/** What rules ask of a piece */
export type RuledPiece = { deskId: string | null; profile: Profile }

/** A review that this piece needs */
export type Step = Omit<RuleStep, 'onDemand'>
/** Somebody stands by the revision that is decided on. Of somebody without an account `personId` is null. */
export type Given = { kind: ReviewKind; personId: string | null }

const approvers: Step = {
  kind: 'approval',
  roles: Object.keys(moves.approve.by) as Role[],
  personIds: [],
  guests: false,
}
/** As long as no rule names who reads for the law */
const lastResort: Step = { kind: 'legal', roles: ['chief'], personIds: [], guests: true }

/** In these states somebody decides on a revision, and may stand by it. */
const decidedOn: readonly State[] = ['in_review', 'approved', 'scheduled']
export const isDecidedOn = (state: State): boolean => decidedOn.includes(state)

/** Those that are about this piece, the narrowest first: desk and profile, desk, profile, any. */
export function rulesFor<Rule extends Pick<StepRule, 'deskId' | 'profile'>>(
  rules: readonly Rule[],
  piece: RuledPiece,
): Rule[] {
  const narrow = ({ deskId, profile }: Rule) => (deskId === null ? 0 : 2) + (profile === null ? 0 : 1)
  return rules
    .filter(({ deskId, profile }) => [null, piece.deskId].includes(deskId) && [null, piece.profile].includes(profile))
    .toSorted((a, b) => narrow(b) - narrow(a))
}

/** The reviews of this piece in their order, the approval last. The narrowest rule counts alone; without one, the approval is all. */
export function stepsFor(rules: readonly StepRule[], piece: RuledPiece, legalDemanded: boolean): Step[] {
  const about = rulesFor(rules, piece)
  const needed = (about[0]?.steps ?? []).filter(({ onDemand }) => !onDemand || legalDemanded)
  const before = needed.filter(({ kind }) => kind !== 'approval').map(asStep)
  const approval = needed.find(({ kind }) => kind === 'approval')
  const demanded = legalDemanded && !before.some(({ kind }) => kind === 'legal') ? [legalOf(about)] : []
  return [...before, ...demanded, approval ? asStep(approval) : approvers]
}

const asStep = ({ onDemand: _, ...step }: RuleStep): Step => step

function legalOf(rules: readonly StepRule[]): Step {
  const legal = rules.flatMap(({ steps }) => steps).find(({ kind }) => kind === 'legal')
  return legal ? asStep(legal) : lastResort
}

/** The reviews before the approval that nobody has given yet, in their order. */
export const missingSteps = (steps: readonly Step[], given: readonly Given[]): Step[] =>
  steps.filter(({ kind }) => kind !== 'approval' && !given.some((word) => word.kind === kind))

/** What is next: the first review that is missing, else the approval. */
export const nextStep = (steps: readonly Step[], given: readonly Given[]): Step | undefined =>
  missingSteps(steps, given)[0] ?? steps.at(-1)

/** Whether the table of steps names this person, or her role, for it. */
export const isAsked = ({ roles, personIds }: Step, { personId, role }: Pick<Actor, 'personId' | 'role'>): boolean =>
  roles.includes(role) || personIds.includes(personId)

type Standing = {
  steps: readonly Step[]
  given: readonly Given[]
  /** Who approved the revision, while that counts */
  approvedBy: string | null
  draft: DraftState
  fourEyes: boolean
}
type ForApproval = Omit<Standing, 'draft' | 'approvedBy'>

/** Why this actor may not give this review now; null when she may. Whether she may read the piece is asked elsewhere. */
export function whyNotStep(actor: Actor, kind: ReviewKind, standing: Standing): Message | null {
  const { steps, given, approvedBy, draft, fourEyes } = standing
  const step = steps.find((one) => one.kind === kind)
  if (!step || kind === 'approval') return message('reviewSteps.notNeeded')
  if (!isDecidedOn(draft.state)) return message('workflow.movedOn', { state: message(`labels.state.${draft.state}`) })
  const notNow = whyNotNow(step, steps, given)
  if (notNow) return notNow
  if (fourEyes && draft.contributorIds.includes(actor.personId)) return message('reviewSteps.secondEyes')
  const approval: Given[] = approvedBy === null ? [] : [{ kind: 'approval', personId: approvedBy }]
  return whyNotHers(actor, step, [...given, ...approval], fourEyes)
}

/** Given already, or not before those that come first. */
function whyNotNow(step: Step, steps: readonly Step[], given: readonly Given[]): Message | null {
  if (given.some(({ kind }) => kind === step.kind)) return message('reviewSteps.givenAlready')
  const before = missingSteps(steps.slice(0, steps.indexOf(step)), given)[0]
  return before ? message('reviewSteps.earlierFirst', { step: message(`labels.reviewKind.${before.kind}`) }) : null
}

/** Why nobody from outside may give this review now; null where somebody may, whom an editor asks. */
export function whyNotGuest(kind: ReviewKind, { steps, given }: Pick<Standing, 'steps' | 'given'>): Message | null {
  const step = steps.find((one) => one.kind === kind)
  if (!step) return message('reviewSteps.notNeeded')
  return step.guests ? whyNotNow(step, steps, given) : message('guests.notForGuests')
}

/** Why the approval is not to be given yet, or not by this actor, as far as the table of steps goes. */
export function whyNotApproval(actor: Actor, { steps, given, fourEyes }: ForApproval): Message | null {
  const why = whyIncomplete(steps, given)
  return why ?? whyNotApprover(actor, { steps, given, fourEyes })
}

/** Why the approval is others’ to give, whether or not a review is missing; null where this actor may. */
export function whyNotApprover(actor: Actor, { steps, given, fourEyes }: ForApproval): Message | null {
  const approval = steps.at(-1)
  return approval ? whyNotHers(actor, approval, given, fourEyes) : null
}

/** The reviews that are missing, as what stands between a piece and its readers; null where all are there. */
export function whyIncomplete(steps: readonly Step[], given: readonly Given[]): Message | null {
  const [first] = missingSteps(steps, given)
  return first ? message('reviewSteps.missing', { step: message(`labels.reviewKind.${first.kind}`) }) : null
}

/** Each review is another person’s, so that several of them are more than one pair of eyes. */
function whyNotHers(actor: Actor, step: Step, given: readonly Given[], fourEyes: boolean): Message | null {
  if (!isAsked(step, actor)) return message('reviewSteps.othersGiveIt')
  if (fourEyes && given.some(({ personId }) => personId === actor.personId)) return message('reviewSteps.gaveAnother')
  return null
}
