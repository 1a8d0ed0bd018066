/** Brings one file in: read, shown, confirmed, made. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Actor } from '#lib/auth/actor'
import { Refusal } from '#lib/errors'
import { importArticle } from '#lib/intake/commands'
import { asInput, begin } from '#lib/intake/confirming/confirming'
import { whyTooMuch } from '#lib/intake/limits'
import { offerFor } from '#lib/intake/queries'
import { textFromBytes } from '#lib/intake/reading/decode'
import { shown } from '#server/import/shown'

export type Asked = {
  actor: Actor
  /** For texts whose words can't tell it */
  language: string | null
  confirm: () => Promise<boolean>
  say: (line: string) => void
}

const unreadable: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder. Name the files in it.',
  EACCES: 'This file may not be read by you.',
}

/** Gives the id of the new piece, or null when the person said no. Refuses, in a sentence, what can't be taken. */
export async function importFile(path: string, { actor, language, confirm, say }: Asked): Promise<string | null> {
  const offer = await offerFor(actor, textFromBytes(await bytesOf(path)))
  for (const line of shown(offer)) say(line)
  if (!offer.language.code && !language)
    throw new Refusal('The language can’t be told from the words. Say it with --language, such as --language fr.')
  if (!(await confirm())) return null
  const state = begin(offer, actor, basename(path))
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
    throw new Refusal(unreadable[code] ?? `This file can’t be read (${code || error.message}).`)
  }
}
