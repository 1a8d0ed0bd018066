'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { createSource } from '#lib/sources/commands'
import type { NewSourceInput } from '#lib/sources/input'
import { AlreadyThere } from '#lib/sources/make'
import type { FoundSource } from '#lib/sources/queries'

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
