/** Brings one file in: read, shown, confirmed, made. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Actor } from '#lib/auth/actor'
import { timeZone } from '#lib/dates/newsroom'
import { Refusal } from '#lib/errors'
import { importArticle, importDocument } from '#lib/intake/commands'
import { asInput, begin } from '#lib/intake/confirming/confirming'
import type { FileToRead } from '#lib/intake/documents/in-thread'
import { kindOf } from '#lib/intake/documents/kind'
import { documentLimits } from '#lib/intake/documents/limits'
import { offerFor } from '#lib/intake/queries'
import { fileText } from '#lib/intake/reading/decode'
import { type Message, message } from '#lib/messages/message'
import { takeNext } from '#lib/uploads/commands'
import { shown } from '#server/import/shown'
import { inTerminal } from '#server/terminal'

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
  const bytes = await bytesOf(path)
  if (isDocument(bytes, path))
    return importFormatted({ name: basename(path), bytes }, { actor, language, confirm, say })
  const { text, notes } = fileText(bytes)
  const read = await offerFor(actor, text)
  const offer = { ...read, notDone: [...read.notDone, ...notes] }
  for (const line of shown(offer)) say(line)
  if (!offer.language.code && !language) throw new Refusal(message('commands.languageUnknown'))
  if (offer.embargo?.iso === null) throw new Refusal(message('commands.embargoUnclear'))
  if (!(await confirm())) return null
  const state = begin(offer, actor, basename(path), timeZone)
  return importArticle(actor, asInput({ ...state, language: state.language || (language ?? '') }))
}

/** Whether it has more to it than words. Nothing is shown of such a one beforehand: its draft shows it. */
const isDocument = (bytes: Uint8Array, path: string): boolean =>
  bytes.length > 0 && kindOf(bytes, basename(path)).kind !== 'plain'

async function importFormatted(file: FileToRead, { actor, language, confirm, say }: Asked): Promise<string | null> {
  if (!(await confirm())) return null
  const { id, headline, notes } = await importDocument(actor, file, language, readPictures)
  for (const line of [headline, ...notes.map(inTerminal)]) if (line !== '') say(`  · ${line}`)
  return id
}

/** Whether or not a worker runs beside this. */
async function readPictures(): Promise<void> {
  if (!(await takeNext(new Date()))) await new Promise((resolve) => setTimeout(resolve, 300))
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(path)
    if (size > documentLimits.file)
      throw new Refusal(message('documents.tooLarge', { most: documentLimits.file / 1_000_000 }))
    // Bytes of their own: a thread takes them away.
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error)) throw error
    const code = 'code' in error ? String(error.code) : ''
    throw new Refusal(unreadable[code] ?? message('commands.fileUnreadable', { why: code || error.message }))
  }
}
