'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { readAgain } from '#lib/uploads/commands'

/** Has a file read that stopped because the store did not answer. */
export async function readUploadAgain(id: string): Promise<Answer<void>> {
  return answering(async () => readAgain(await actorOrRefusal(), id))
}
