'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/keeping/commands'

/** Keeps what the draft says now as a revision of this name; gives its number. */
export async function keepRevision(articleId: string, name: string): Promise<Answer<number>> {
  return answering(async () => {
    const number = await commands.keepRevision(await actorOrRefusal(), articleId, name)
    refresh()
    return number
  })
}
