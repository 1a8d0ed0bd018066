'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import { type Answer, Refusal } from '#lib/errors'
import { importArticle } from '#lib/intake/commands'
import type { Offer } from '#lib/intake/confirming/offer'
import type { ConfirmedImportInput, PastedOpeningInput } from '#lib/intake/input'
import { longestPage, whyTooMuch } from '#lib/intake/limits'
import { offerFor, wireParts } from '#lib/intake/queries'
import { fileText } from '#lib/intake/reading/decode'
import type { WirePart } from '#lib/intake/reading/wire'
import { message } from '#lib/messages/message'

/** `html`: the page that the text was copied from, as the clipboard had it; one that is too long is left aside. */
export async function readPasted(text: string, html: string | null = null): Promise<Answer<Offer>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    if (typeof text !== 'string') throw new Refusal(message('intake.noText'))
    return offerFor(actor, text, typeof html === 'string' && html.length <= longestPage ? html : null)
  })
}

/** `form` holds one file under the name `file`. */
export async function readFile(form: FormData): Promise<Answer<Offer & { raw: string }>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const file = form instanceof FormData ? form.get('file') : null
    if (!(file instanceof File)) throw new Refusal(message('intake.chooseFile'))
    const tooMuch = whyTooMuch({ bytes: file.size })
    if (tooMuch) throw new Refusal(tooMuch)
    const { text: raw, notes } = fileText(new Uint8Array(await file.arrayBuffer()))
    const offer = await offerFor(actor, raw)
    return { ...offer, notDone: [...offer.notDone, ...notes], raw }
  })
}

export async function makeDraft(input: ConfirmedImportInput): Promise<Answer<{ id: string }>> {
  return answering(async () => ({ id: await importArticle(await actorOrRefusal(), input) }))
}

export async function recogniseWire(input: PastedOpeningInput): Promise<Answer<WirePart[]>> {
  return answering(async () => wireParts(await actorOrRefusal(), input))
}
