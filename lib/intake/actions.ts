'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal, requestLanguage } from '#lib/auth/request'
import { type Answer, Refusal } from '#lib/errors'
import { importArticle, importDocument } from '#lib/intake/commands'
import type { Offer } from '#lib/intake/confirming/offer'
import type { ConfirmedImportInput, PastedOpeningInput } from '#lib/intake/input'
import { longestPage, whyTooMuch } from '#lib/intake/limits'
import { offerFor, readForDraft, wireParts } from '#lib/intake/queries'
import { fileText } from '#lib/intake/reading/decode'
import type { WirePart } from '#lib/intake/reading/wire'
import { sentenceIn } from '#lib/messages/all'
import { type Message, message } from '#lib/messages/message'
import type { TextNode } from '#lib/text/json'

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

const fileOf = (name: string, bytes: ArrayBuffer) => {
  if (!(bytes instanceof ArrayBuffer)) throw new Refusal(message('intake.chooseFile'))
  return { name: String(name), bytes: new Uint8Array(bytes) }
}

/** A draft of one file. `notes` are sentences in the language of whoever asks. */
export async function makeDraftOfFile(
  name: string,
  bytes: ArrayBuffer,
): Promise<Answer<{ id: string; headline: string; notes: string[] }>> {
  return answering(async () => {
    const { notes, ...made } = await importDocument(await actorOrRefusal(), fileOf(name, bytes))
    const language = await requestLanguage()
    return { ...made, notes: notes.map((note) => sentenceIn(language, note)) }
  })
}

/** The text of one file, for a draft that is open. */
export async function readFileForDraft(
  name: string,
  bytes: ArrayBuffer,
): Promise<Answer<{ blocks: TextNode[]; notes: Message[] }>> {
  return answering(async () => readForDraft(await actorOrRefusal(), fileOf(name, bytes)))
}

export async function recogniseWire(input: PastedOpeningInput): Promise<Answer<WirePart[]>> {
  return answering(async () => wireParts(await actorOrRefusal(), input))
}
