'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/tags/commands'
import type { NewTagInput } from '#lib/tags/input'
import type { FoundTag } from '#lib/tags/queries'

export async function addTag(input: NewTagInput): Promise<Answer<FoundTag>> {
  return answering(async () => {
    const made = await commands.createTag(await actorOrRefusal(), input)
    refresh()
    return made
  })
}

export async function addAlias(tagId: string, name: string): Promise<Answer> {
  return changing((actor) => commands.addAlias(actor, tagId, name))
}

export async function removeAlias(tagId: string, aliasId: string): Promise<Answer> {
  return changing((actor) => commands.removeAlias(actor, tagId, aliasId))
}

export async function setParent(tagId: string, parentId: string | null): Promise<Answer> {
  return changing((actor) => commands.setParent(actor, tagId, parentId))
}

type Acting = Awaited<ReturnType<typeof actorOrRefusal>>

async function changing(change: (actor: Acting) => Promise<void>): Promise<Answer> {
  return answering(async () => {
    await change(await actorOrRefusal())
    refresh()
    return undefined
  })
}
