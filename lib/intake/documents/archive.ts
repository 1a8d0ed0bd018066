/** The parts of a zip archive by name. Nothing is unpacked but what is asked for, and nothing beyond the bounds; no name is ever a path. */
import { unzipSync } from 'fflate'
import { Refusal } from '#lib/errors'
import { documentLimits } from '#lib/intake/documents/limits'
import { message } from '#lib/messages/message'

export type Archive = {
  names: readonly string[]
  part: (name: string) => string | null
  /** What is no text; null for one that is not there, or is more than a picture may be. */
  bytes: (name: string) => Uint8Array | null
}

/** Refuses what is damaged, and bombs. */
export function archiveOf(bytes: Uint8Array): Archive {
  const names: string[] = []
  unzip(bytes, ({ name }) => {
    names.push(name)
    if (names.length > documentLimits.entries) throw new Refusal(message('documents.bomb'))
    return false
  })
  const known = new Set(names)
  let all = 0
  const part = (wanted: string): string | null => {
    if (!known.has(wanted)) return null
    let taken = false
    const [unpacked] = Object.values(
      unzip(bytes, ({ name, size, originalSize }) => {
        // Of two parts with one name the first: what another program reads may be another one, but never more than one.
        if (name !== wanted || taken) return false
        taken = true
        all += originalSize
        const isBomb = originalSize > 1_000_000 && originalSize > size * documentLimits.ratio
        if (isBomb || originalSize > documentLimits.part || all > documentLimits.parts)
          throw new Refusal(message('documents.bomb'))
        return true
      }),
    )
    return unpacked ? decoded(unpacked) : null
  }
  const picture = (wanted: string): Uint8Array | null => {
    if (!known.has(wanted)) return null
    let taken = false
    const [unpacked] = Object.values(
      unzip(bytes, ({ name, originalSize }) => {
        if (name !== wanted || taken) return false
        taken = true
        return originalSize <= documentLimits.brought.one
      }),
    )
    return unpacked ?? null
  }
  return { names, part, bytes: picture }
}

type Entry = { name: string; size: number; originalSize: number }

function unzip(bytes: Uint8Array, filter: (entry: Entry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(message('documents.damaged'))
  }
}

function decoded(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(marked).decode(bytes)
}
