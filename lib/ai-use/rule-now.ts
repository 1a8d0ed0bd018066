import { type AiRule, usualAiRule } from '#lib/ai-use/rule'
import type { Tx } from '#lib/db'

/** The rule that holds: the newest. */
export async function aiRuleNow(tx: Pick<Tx, 'aiRule'>): Promise<AiRule> {
  const newest = await tx.aiRule.findFirst({
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { mustDeclare: true, helpedReadBy: true, generatedReadBy: true },
  })
  return newest ?? usualAiRule
}
