'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import { type Check, openBlockers } from '#lib/checks/all'
import * as commands from '#lib/checks/commands'
import { type WaiverInput, waiverInput } from '#lib/checks/input'
import { checksOf } from '#lib/checks/queries'
import type { Answer } from '#lib/errors'
import { validated } from '#lib/input'

export async function waiveCheck(input: WaiverInput): Promise<Answer<void>> {
  return answering(async () => {
    const { articleId, check, claimId, fileId, reason } = validated(waiverInput, input)
    await commands.waive(await actorOrRefusal(), articleId, check, claimId, reason, fileId)
    refresh()
  })
}

export async function endWaiver(id: string): Promise<Answer<void>> {
  return answering(async () => {
    await commands.endWaiver(await actorOrRefusal(), id)
    refresh()
  })
}

/** What stands between an article and its approval now, for pages that do not show its checks. */
export async function blockersOf(articleId: string): Promise<Answer<Check[]>> {
  return answering(async () => openBlockers(await checksOf(await actorOrRefusal(), articleId)))
}
