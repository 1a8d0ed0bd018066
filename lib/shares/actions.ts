'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/shares/commands'
import type { NewShare } from '#lib/shares/input'

/** Gives the link to send. */
export async function share(articleId: string, input: NewShare): Promise<Answer<string>> {
  return answering(async () => {
    const link = await commands.makeShare(await actorOrRefusal(), articleId, input)
    refresh()
    return link
  })
}

export async function endShare(id: string): Promise<Answer> {
  return answering(async () => {
    await commands.endShare(await actorOrRefusal(), id)
    refresh()
  })
}
