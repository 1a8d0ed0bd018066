'use server'

import { refresh } from 'next/cache'
import { actorOrRefusal } from '#lib/auth/request'
import { type Answer, answering } from '#lib/errors'
import { checkedId } from '#lib/input'
import { endSession, endSessionsOf } from '#lib/sessions/commands'

export async function endSessionAction(id: string): Promise<Answer> {
  return answering(async () => {
    await endSession(await actorOrRefusal(), checkedId(id))
    refresh()
  })
}

export async function endSessionsOfAction(personId: string): Promise<Answer> {
  return answering(async () => {
    await endSessionsOf(await actorOrRefusal(), checkedId(personId))
    refresh()
  })
}
