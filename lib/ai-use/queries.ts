/** What the newsroom has decided about AI. */
import { type AiRule, usualAiRule } from '#lib/ai-use/rule'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'

const mostListed = 20

/** As it was decided, by whom and when */
export type DecidedRule = AiRule & { id: string; by: string; at: Date }

/** The rule that holds, and those that were decided so far, the newest first. */
export async function aiRules(actor: Actor): Promise<{ now: AiRule; decided: DecidedRule[] }> {
  assertCan(actor, 'ai.read')
  const rows = await db.aiRule.findMany({
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: mostListed,
    select: {
      ...{ id: true, at: true, mustDeclare: true, helpedReadBy: true, generatedReadBy: true },
      by: { select: { name: true } },
    },
  })
  const decided = rows.map(({ by, ...rule }) => ({ ...rule, by: by.name }))
  const [newest] = decided
  if (!newest) return { now: usualAiRule, decided }
  const { mustDeclare, helpedReadBy, generatedReadBy } = newest
  return { now: { mustDeclare, helpedReadBy, generatedReadBy }, decided }
}
