/** The rules of the demo newsroom: the starter set, added by whoever edits the paper. */
import type { Tx } from '#lib/db'
import { styleRule } from '#lib/house-style/input'
import { starterRules } from '#lib/house-style/starter'
import { newId } from '#lib/text/new-id'

export async function loadStyle(tx: Tx, now: Date, byId: string): Promise<void> {
  const made = starterRules.map((rule) => ({ id: newId(now.getTime()), rule: styleRule.parse(rule) }))
  await tx.styleRule.createMany({
    data: made.map(({ id, rule }) => ({ id, ...rule, changedAt: now, changedById: byId })),
  })
  await tx.styleEvent.createMany({
    data: made.map(({ id, rule }) => ({ act: 'added' as const, ruleId: id, rule, byId, at: now })),
  })
}
