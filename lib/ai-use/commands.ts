/** Deciding about AI. A decision is a row of its own: the newest holds, and the others stay on record. */
import { type AiRuleInput, aiRule } from '#lib/ai-use/input'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { validated } from '#lib/input'

/** From now on this holds for whatever is approved or goes out; what readers have stays as it is. */
export async function decideAboutAi(actor: Actor, input: AiRuleInput): Promise<void> {
  const rule = validated(aiRule, input)
  assertCan(actor, 'ai.decide')
  await db.aiRule.create({ data: { ...rule, byId: actor.personId }, select: { id: true } })
}
