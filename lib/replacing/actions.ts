'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { replaceFile } from '#lib/replacing/commands'
import type { Replaced } from '#lib/replacing/replaced'

/** Puts what came as one file behind another. To be asked again while its sizes are being made. */
export async function replaceFileBy(id: string, byId: string): Promise<Answer<Replaced>> {
  return answering(async () => replaceFile(await actorOrRefusal(), id, byId))
}
