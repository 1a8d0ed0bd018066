'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/planning/commands'
import type { IdeaInput } from '#lib/planning/input'

export async function newIdea(input: IdeaInput): Promise<Answer<{ id: string }>> {
  return answering(async () => ({ id: await commands.createIdea(await actorOrRefusal(), input) }))
}

export async function saveIdea(id: string, version: number, input: IdeaInput): Promise<Answer<void>> {
  return answering(async () => {
    await commands.changeIdea(await actorOrRefusal(), id, version, input)
    refresh()
  })
}

export async function changeDue(articleId: string, version: number, dueAt: string | null): Promise<Answer> {
  return answering(async () => {
    await commands.changeDue(await actorOrRefusal(), articleId, version, dueAt)
    refresh()
  })
}

/** Gives the id of the article. */
export async function makeDraft(id: string): Promise<Answer<{ id: string }>> {
  return answering(async () => ({ id: await commands.beginDraft(await actorOrRefusal(), id) }))
}

export async function dropIdea(id: string): Promise<Answer<void>> {
  return answering(async () => {
    await commands.dropIdea(await actorOrRefusal(), id)
    refresh()
  })
}

export async function takeUpIdea(id: string): Promise<Answer<void>> {
  return answering(async () => {
    await commands.takeUpIdea(await actorOrRefusal(), id)
    refresh()
  })
}
