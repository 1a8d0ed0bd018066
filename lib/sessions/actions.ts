'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/sessions/commands'

export async function endSession(id: string): Promise<Answer> {
  return answering(async () => {
    await commands.endSession(await actorOrRefusal(), id)
    refresh()
  })
}

export async function endSessionsOf(personId: string): Promise<Answer> {
  return answering(async () => {
    await commands.endSessionsOf(await actorOrRefusal(), personId)
    refresh()
  })
}
