/** The steps of review of the demo newsroom: a lawyer where somebody demands one, and analysis of the Security desk is checked first. */
import type { Tx } from '#lib/db'
import { reviewRule } from '#lib/review-steps/input'
import { newId } from '#lib/text/new-id'
import { type Known, wanted } from './known.ts'

export async function loadReviewSteps(tx: Tx, now: Date, known: Known): Promise<void> {
  const byId = wanted(known.people, 'mirela').id
  const approval = { kind: 'approval', roles: ['editor', 'chief'], personIds: [] }
  const rules = [
    {
      ...{ deskId: null, profile: null },
      steps: [{ kind: 'legal', onDemand: true, roles: ['chief'], personIds: [], guests: true }, approval],
    },
    {
      ...{ deskId: wanted(known.desks, 'security').id, profile: 'analysis' },
      steps: [{ kind: 'fact_check', roles: ['fact_checker'], personIds: [] }, approval],
    },
  ].map((rule) => reviewRule.parse(rule))
  for (const rule of rules) {
    const { deskId, profile, steps } = rule
    const ruleId = newId(now.getTime())
    await tx.reviewRule.create({
      data: {
        ...{ id: ruleId, deskId, profile, changedAt: now, changedById: byId },
        steps: { create: steps.map((step, position) => ({ ...step, position })) },
      },
    })
    await tx.reviewRuleEvent.create({ data: { act: 'added', ruleId, rule, byId, at: now } })
  }
}
