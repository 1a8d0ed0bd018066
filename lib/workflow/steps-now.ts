/** The reviews of an article as they stand: which it needs, and whose word there is for the revision that is decided on. */
import type { Tx } from '#lib/db'
import { type Given, type RuledPiece, type Step, type StepRule, stepsFor } from '#lib/workflow/review-steps'

export type StandingWord = Given & { id: string; name: string; note: string; at: Date }
/** `approvedBy`: whose approval of the revision counts */
export type StepsNow = { steps: Step[]; given: StandingWord[]; approvedBy: string | null; demand: Demand | null }
export type Demand = { id: string; byId: string; by: string; reason: string; at: Date }

/** `revisionId`: the one that is decided on. A word about another one does not count. */
export async function stepsNow(
  tx: Pick<Tx, 'reviewRule' | 'reviewWord' | 'legalDemand' | 'draft' | 'workflowEvent'>,
  articleId: string,
  piece: RuledPiece,
  revisionId: string | null,
): Promise<StepsNow> {
  const demand = await demandOf(tx, articleId)
  const steps = stepsFor(await storedRules(tx), piece, demand !== null)
  const words = revisionId ? await wordsFor(tx, articleId, revisionId) : []
  const given = words.filter(({ kind }) => steps.some((step) => step.kind === kind))
  return { steps, given, approvedBy: await approverOf(tx, articleId), demand }
}

/** The newsroom itself approves nothing, so that an approval that counts is always somebody's. */
async function approverOf(tx: Pick<Tx, 'draft' | 'workflowEvent'>, articleId: string): Promise<string | null> {
  const draft = await tx.draft.findUniqueOrThrow({ where: { articleId }, select: { state: true } })
  if (draft.state !== 'approved' && draft.state !== 'scheduled') return null
  const approval = await tx.workflowEvent.findFirst({
    where: { articleId, move: 'approve' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { personId: true },
  })
  return approval?.personId ?? null
}

/** Every row of the table of steps. */
export async function storedRules(tx: Pick<Tx, 'reviewRule'>): Promise<StepRule[]> {
  return tx.reviewRule.findMany({
    select: {
      deskId: true,
      profile: true,
      steps: {
        orderBy: { position: 'asc' },
        select: { kind: true, onDemand: true, roles: true, personIds: true, guests: true },
      },
    },
  })
}

async function demandOf(tx: Pick<Tx, 'legalDemand'>, articleId: string): Promise<Demand | null> {
  const found = await tx.legalDemand.findFirst({
    where: { articleId, endedAt: null },
    select: { id: true, byId: true, by: { select: { name: true } }, reason: true, at: true },
  })
  return found && { ...found, by: found.by.name }
}

async function wordsFor(tx: Pick<Tx, 'reviewWord'>, articleId: string, revisionId: string): Promise<StandingWord[]> {
  const found = await tx.reviewWord.findMany({
    where: { articleId, revisionId, fellAt: null },
    orderBy: { at: 'asc' },
    select: {
      ...{ id: true, kind: true, personId: true, note: true, at: true },
      person: { select: { name: true } },
      guest: { select: { name: true } },
    },
  })
  return found.map(({ person, guest, ...word }) => ({ ...word, name: person?.name ?? guest?.name ?? '' }))
}
