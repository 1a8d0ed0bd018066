/** Bytes of a file → text. UTF-8, or UTF-16 with its mark; nothing is guessed. */
import { Refusal } from '#lib/errors'
import { whyTooMuch } from '#lib/intake/limits'
import type { en } from '#lib/messages/en'
import { message } from '#lib/messages/message'

type Kind = keyof typeof en.intake.fileKind

const looksLike: readonly (readonly [Kind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['office', [0x50, 0x4b, 0x03, 0x04]],
  ['oldOffice', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['media', [0x52, 0x49, 0x46, 0x46]],
  ['sound', [0x49, 0x44, 0x33]],
  ['sound', [0x4f, 0x67, 0x67, 0x53]],
  ['compressed', [0x1f, 0x8b]],
  ['compressed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
]

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return 'utf-8'
}

/** Gives the text in these bytes. Refuses what is too large, empty, not text, or in another encoding. */
export function textFromBytes(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refusal(message('intake.fileEmpty'))
  const tooMuch = whyTooMuch({ bytes: bytes.length })
  if (tooMuch) throw new Refusal(tooMuch)
  const kind = looksLike.find(([, start]) => startsWith(bytes, start))
  if (kind) throw new Refusal(message('intake.notPlainText', { kind: message(`intake.fileKind.${kind[0]}`) }))
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && bytes.includes(0)) throw new Refusal(message('intake.binary'))
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(message('intake.encodingUnknown'))
  }
}
