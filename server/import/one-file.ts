/** Brings one file in: read, shown, confirmed, made. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Actor } from '#lib/auth/actor'
import { timeZone } from '#lib/dates/newsroom'
import { Refusal } from '#lib/errors'
import { importArticle } from '#lib/intake/commands'
import { asInput, begin } from '#lib/intake/confirming/confirming'
import { whyTooMuch } from '#lib/intake/limits'
import { offerFor } from '#lib/intake/queries'
import { fileText } from '#lib/intake/reading/decode'
import { type Message, message } from '#lib/messages/message'
import { shown } from '#server/import/shown'

export type Asked = {
  actor: Actor
  /** For texts whose words can't tell it */
  language: string | null
  confirm: () => Promise<boolean>
  say: (line: string) => void
}

const unreadable: Record<string, Message> = {
  ENOENT: message('commands.noSuchFile'),
  EISDIR: message('commands.isFolder'),
  EACCES: message('commands.fileNotYours'),
}

/** Gives the id of the new article, or null when the person said no. Refuses what can't be taken. */
export async function importFile(path: string, { actor, language, confirm, say }: Asked): Promise<string | null> {
  const { text, notes } = fileText(await bytesOf(path))
  const read = await offerFor(actor, text)
  const offer = { ...read, notDone: [...read.notDone, ...notes] }
  for (const line of shown(offer)) say(line)
  if (!offer.language.code && !language) throw new Refusal(message('commands.languageUnknown'))
  if (offer.embargo?.iso === null) throw new Refusal(message('commands.embargoUnclear'))
  if (!(await confirm())) return null
  const state = begin(offer, actor, basename(path), timeZone)
  return importArticle(actor, asInput({ ...state, language: state.language || (language ?? '') }))
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const tooMuch = whyTooMuch({ bytes: (await stat(path)).size })
    if (tooMuch) throw new Refusal(tooMuch)
    return await readFile(path)
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error)) throw error
    const code = 'code' in error ? String(error.code) : ''
    throw new Refusal(unreadable[code] ?? message('commands.fileUnreadable', { why: code || error.message }))
  }
}
