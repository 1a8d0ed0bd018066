'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal, requestLanguage } from '#lib/auth/request'
import { datesFor } from '#lib/dates/newsroom'
import type { Answer } from '#lib/errors'
import type { FrontChange } from '#lib/fronts/change'
import * as commands from '#lib/fronts/commands'
import type { FrontKey } from '#lib/fronts/paths'

/** `at`: the hour in the words of the newsroom’s clock */
export type KeptAnswer = { kept: true } | { kept: false; by: string; at: string }

/** The page shows the front as it stands now, whether this was kept or somebody else was quicker. */
export async function changeFront(key: FrontKey, version: number, change: FrontChange): Promise<Answer<KeptAnswer>> {
  return answering(async () => {
    const kept = await commands.changeFront(await actorOrRefusal(), key, version, change)
    refresh()
    return kept.kept ? kept : { ...kept, at: datesFor(await requestLanguage()).clock(kept.at) }
  })
}

/** Gives the number of the version that readers have from now on. */
export async function publishFront(key: FrontKey, version: number): Promise<Answer<number>> {
  return answering(async () => {
    const number = await commands.publishFront(await actorOrRefusal(), key, version)
    refresh()
    return number
  })
}

export async function undoFront(key: FrontKey, number: number): Promise<Answer<number>> {
  return answering(async () => {
    const made = await commands.undoFront(await actorOrRefusal(), key, number)
    refresh()
    return made
  })
}

export async function restoreFront(key: FrontKey, number: number): Promise<Answer<number>> {
  return answering(async () => {
    const made = await commands.restoreFront(await actorOrRefusal(), key, number)
    refresh()
    return made
  })
}

export async function planFront(key: FrontKey, version: number, at: string): Promise<Answer> {
  return answering(async () => {
    await commands.planFront(await actorOrRefusal(), key, version, at)
    refresh()
  })
}

export async function cancelPlannedFront(id: string): Promise<Answer> {
  return answering(async () => {
    await commands.cancelPlannedFront(await actorOrRefusal(), id)
    refresh()
  })
}
