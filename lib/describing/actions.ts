'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import { datesIn } from '#lib/dates/in-zone'
import { timeZone } from '#lib/dates/newsroom'
import { changeFile } from '#lib/describing/commands'
import type { Answer } from '#lib/errors'
import type { FileChange } from '#lib/media/input'
import { plainChange } from '#lib/media/plain-form'
import { mediaFile } from '#lib/media/queries'

/** Saves the form of a file. */
export async function saveFile(id: string, change: FileChange): Promise<Answer<{ version: number }>> {
  return answering(async () => changeFile(await actorOrRefusal(), id, change))
}

/** Saves the same form as a browser sends it by itself. */
export async function saveFileForm(id: string, form: FormData): Promise<Answer<{ version: number }>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const { figures } = datesIn(timeZone, 'en')
    return changeFile(actor, id, plainChange(await mediaFile(actor, id), form, figures))
  })
}
