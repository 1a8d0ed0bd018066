'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { linkPictures, partPictures } from '#lib/same-pictures/commands'

/** Notes that two files are one picture. */
export async function saySamePicture(id: string, otherId: string): Promise<Answer<void>> {
  return answering(async () => linkPictures(await actorOrRefusal(), id, otherId))
}
/** Takes that back. */
export async function sayOtherPicture(id: string, otherId: string): Promise<Answer<void>> {
  return answering(async () => partPictures(await actorOrRefusal(), id, otherId))
}
