'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { changeFile, makeAgain } from '#lib/media/commands'
import type { FileChange } from '#lib/media/input'

/** Saves the form of a file. */
export async function saveFile(id: string, change: FileChange): Promise<Answer<{ version: number }>> {
  return answering(async () => changeFile(await actorOrRefusal(), id, change))
}

/** Has sizes of a picture made that were given up. */
export async function makeSizesAgain(id: string): Promise<Answer<void>> {
  return answering(async () => makeAgain(await actorOrRefusal(), id))
}
