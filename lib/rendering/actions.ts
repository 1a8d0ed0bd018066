'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { makeAgain } from '#lib/rendering/commands'

/** Has sizes of a picture made that were given up. */
export async function makeSizesAgain(id: string): Promise<Answer<void>> {
  return answering(async () => makeAgain(await actorOrRefusal(), id))
}
