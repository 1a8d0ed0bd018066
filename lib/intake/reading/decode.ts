/** Bytes of a file → text. UTF-8, or UTF-16 with its mark; nothing is guessed. */
import { Refusal } from '#lib/errors'
import { whyTooMuch } from '#lib/intake/limits'

const looksLike: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a Word, OpenDocument or zip file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word or Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a rich text (RTF) file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['an image', [0x89, 0x50, 0x4e, 0x47]],
  ['an image', [0xff, 0xd8, 0xff]],
  ['an image', [0x47, 0x49, 0x46, 0x38]],
  ['an image', [0x49, 0x49, 0x2a, 0x00]],
  ['an image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['an image, sound or film', [0x52, 0x49, 0x46, 0x46]],
  ['a sound file', [0x49, 0x44, 0x33]],
  ['a sound file', [0x4f, 0x67, 0x67, 0x53]],
  ['a compressed file', [0x1f, 0x8b]],
  ['a compressed file', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
]

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return 'utf-8'
}

/** Gives the text in these bytes. Refuses, in one sentence, what is too large, empty, not text, or in another encoding. */
export function textFromBytes(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refusal('This file is empty.')
  const tooMuch = whyTooMuch({ bytes: bytes.length })
  if (tooMuch) throw new Refusal(tooMuch)
  const kind = looksLike.find(([, start]) => startsWith(bytes, start))
  if (kind) throw new Refusal(`This is ${kind[0]}, not plain text. Open it, copy the text and paste it here.`)
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && bytes.includes(0))
    throw new Refusal('This is a binary file, not plain text. Open it in its own program, copy the text and paste it.')
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(
      'The letters in this file are in an encoding that can’t be told for sure. Save it as UTF-8 and try again.',
    )
  }
}
