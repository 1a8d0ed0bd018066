'use server'

import { refresh } from 'next/cache'
import { decideAboutAi } from '#lib/ai-use/commands'
import type { AiRuleInput } from '#lib/ai-use/input'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'

export async function decide(rule: AiRuleInput): Promise<Answer> {
  return answering(async () => {
    await decideAboutAi(await actorOrRefusal(), rule)
    refresh()
  })
}
