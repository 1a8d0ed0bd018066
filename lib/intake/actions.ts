'use server'

import { actorOrRefusal } from '#lib/auth/request'
import { type Answer, answering, Refusal } from '#lib/errors'
import { checked } from '#lib/input'
import { importArticle } from '#lib/intake/commands'
import { textFromBytes } from '#lib/intake/decode'
import type { ConfirmedImportInput } from '#lib/intake/input'
import { whyTooMuch } from '#lib/intake/limits'
import type { Offer } from '#lib/intake/offer'
import { nearSources, offerFor } from '#lib/intake/queries'
import { searchWords } from '#lib/sources/input'
import { type FoundSource, findSources } from '#lib/sources/queries'

export async function readPasted(text: string): Promise<Answer<Offer>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    if (typeof text !== 'string') throw new Refusal('There is no text here.')
    return offerFor(actor, text)
  })
}

/** `form` holds one file under the name `file`. */
export async function readFile(form: FormData): Promise<Answer<Offer & { raw: string }>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const file = form.get('file')
    if (!(file instanceof File)) throw new Refusal('Choose a file.')
    const tooMuch = whyTooMuch({ bytes: file.size })
    if (tooMuch) throw new Refusal(tooMuch)
    const raw = textFromBytes(new Uint8Array(await file.arrayBuffer()))
    return { ...(await offerFor(actor, raw)), raw }
  })
}

/** The newsroom's sources that a name may mean, those of nearly that name first. */
export async function meantSources(name: string): Promise<Answer<FoundSource[]>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const words = checked(searchWords, name)
    const near = (await nearSources(actor, [words])).get(words) ?? []
    const found = await findSources(actor, words)
    return [...near, ...found.filter(({ id }) => !near.some((source) => source.id === id))]
  })
}

export async function makeDraft(input: ConfirmedImportInput): Promise<Answer<{ id: string }>> {
  return answering(async () => ({ id: await importArticle(await actorOrRefusal(), input) }))
}
