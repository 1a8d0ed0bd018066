'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import * as commands from '#lib/coverage/commands'
import type { EntryInput } from '#lib/coverage/input'
import type { Answer } from '#lib/errors'
import type { EntryRule } from '#lib/generated/prisma/enums'

/** Keeps a new entry as a draft. Gives its id. */
export async function newEntry(coverageId: string, input: EntryInput): Promise<Answer<{ id: string }>> {
  return answering(async () => {
    const id = await commands.createEntry(await actorOrRefusal(), coverageId, input)
    refresh()
    return { id }
  })
}

/** `seen`: the fingerprint of the words on the screen; null for what one has just typed */
export async function sendEntry(
  id: string,
  seen: string | null = null,
): Promise<Answer<{ state: 'in_review' | 'published' }>> {
  // Whoever is refused sees where the entry stands now.
  return answering(async () => ({ state: await commands.sendEntry(await actorOrRefusal(), id, seen).finally(refresh) }))
}

export async function letEntryOut(id: string, revisionId: string): Promise<Answer> {
  return answering(async () => commands.letEntryOut(await actorOrRefusal(), id, revisionId).finally(refresh))
}

export async function confirmEntry(id: string, revisionId: string): Promise<Answer> {
  return answering(async () => commands.confirmEntry(await actorOrRefusal(), id, revisionId).finally(refresh))
}

export async function setKeyPoint(id: string, on: boolean): Promise<Answer> {
  return answering(async () => commands.setKeyPoint(await actorOrRefusal(), id, on).finally(refresh))
}

export async function setEntryRule(id: string, rule: EntryRule): Promise<Answer> {
  return answering(async () => commands.setEntryRule(await actorOrRefusal(), id, rule).finally(refresh))
}

export async function endCoverage(id: string): Promise<Answer> {
  return answering(async () => commands.endCoverage(await actorOrRefusal(), id).finally(refresh))
}

export async function resumeCoverage(id: string): Promise<Answer> {
  return answering(async () => commands.resumeCoverage(await actorOrRefusal(), id).finally(refresh))
}
