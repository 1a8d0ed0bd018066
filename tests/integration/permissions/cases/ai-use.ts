import { decideAboutAi } from '#lib/ai-use/commands'
import { aiRules } from '#lib/ai-use/queries'
import { usualAiRule } from '#lib/ai-use/rule'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

export const cases: Cases = {
  aiRules: acts('ai.read', { on: nothing, call: (actor) => aiRules(actor) }),
  decideAboutAi: acts('ai.decide', { on: nothing, call: (actor) => decideAboutAi(actor, { ...usualAiRule }) }),
}
