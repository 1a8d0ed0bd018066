'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/past-checks/commands'

export async function closePast(id: string, note: string): Promise<Answer> {
  return answering(async () => {
    await commands.closePast(await actorOrRefusal(), id, note)
    refresh()
  })
}
