'use server'

import { refresh } from 'next/cache'
import { actorOrRefusal } from '#lib/auth/request'
import * as commands from '#lib/checks/commands'
import type { WaiverInput } from '#lib/checks/input'
import { type Answer, answering } from '#lib/errors'

export async function waiveCheck(input: WaiverInput): Promise<Answer<void>> {
  return answering(async () => {
    await commands.waive(await actorOrRefusal(), input.articleId, input.check, input.claimId, input.reason)
    refresh()
  })
}

export async function endWaiver(id: string): Promise<Answer<void>> {
  return answering(async () => {
    await commands.endWaiver(await actorOrRefusal(), id)
    refresh()
  })
}
