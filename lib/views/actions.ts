'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/views/commands'
import type { ViewChange, ViewInput } from '#lib/views/input'

export async function saveView(input: ViewInput): Promise<Answer<void>> {
  return answering(async () => {
    await commands.saveView(await actorOrRefusal(), input)
    refresh()
  })
}

export async function changeView(id: string, input: ViewChange): Promise<Answer<void>> {
  return answering(async () => {
    await commands.changeView(await actorOrRefusal(), id, input)
    refresh()
  })
}

export async function deleteView(id: string): Promise<Answer<void>> {
  return answering(async () => {
    await commands.deleteView(await actorOrRefusal(), id)
    refresh()
  })
}
