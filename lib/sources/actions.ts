'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal, requestLanguage } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { createSource, dropSnapshot, keepSnapshot } from '#lib/sources/commands'
import type { NewSnapshot, NewSourceInput } from '#lib/sources/input'
import { AlreadyThere } from '#lib/sources/make'
import { type FoundSource, source } from '#lib/sources/queries'
import { type ShownSource, sourceShown } from '#lib/sources/shown'

/** Gives the new source, or those that it may be. */
export async function addSource(
  input: NewSourceInput,
): Promise<Answer<{ made: FoundSource } | { near: FoundSource[] }>> {
  return answering(async () => {
    try {
      return { made: await createSource(await actorOrRefusal(), input) }
    } catch (error) {
      if (error instanceof AlreadyThere) return { near: error.near }
      throw error
    }
  })
}

/** Gives the source with what is kept with it now. */
export async function keepWithSource(sourceId: string, input: NewSnapshot): Promise<Answer<ShownSource>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    await keepSnapshot(actor, sourceId, input)
    return sourceShown(await requestLanguage(), await source(actor, sourceId))
  })
}

export async function keepNoLonger(snapshotId: string): Promise<Answer<ShownSource>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const sourceId = await dropSnapshot(actor, snapshotId)
    return sourceShown(await requestLanguage(), await source(actor, sourceId))
  })
}

/** To be read beside a text. */
export async function sourceBesideText(id: string): Promise<Answer<ShownSource>> {
  return answering(async () => sourceShown(await requestLanguage(), await source(await actorOrRefusal(), id)))
}
