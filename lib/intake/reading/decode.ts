/** Bytes of a file → text. UTF-8, UTF-16, or an older encoding where it is certain; nothing is guessed. */
import { Refusal } from '#lib/errors'
import { largestFile } from '#lib/intake/limits'
import { legacyText, unmarkedUtf16 } from '#lib/intake/reading/legacy-encodings'
import type { en } from '#lib/messages/en'
import { type Message, message } from '#lib/messages/message'

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

const marked = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null =>
  startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null

export type FileText = {
  text: string
  /** What is to be said of its encoding */
  notes: Message[]
}

/** Gives the text in these bytes, as many as a text may have where not more are allowed. Refuses what is too large, empty, not text, or in an encoding that can't be told for sure. */
export function fileText(bytes: Uint8Array, most = largestFile): FileText {
  if (bytes.length === 0) throw new Refusal(message('intake.fileEmpty'))
  if (bytes.length > most) throw new Refusal(message('intake.fileTooLarge'))
  const kind = looksLike.find(([, start]) => startsWith(bytes, start))
  if (kind) throw new Refusal(message('intake.notPlainText', { kind: message(`intake.fileKind.${kind[0]}`) }))
  const utf16 = marked(bytes)
  const whole = decoded(bytes, utf16 ?? 'utf-8')
  const isBinary = utf16 === null && bytes.includes(0)
  if (whole !== null && !isBinary) return { text: whole, notes: [] }
  const found = utf16 ? null : isBinary ? unmarkedUtf16(bytes) : legacyText(bytes)
  if (!found) throw new Refusal(message(isBinary ? 'intake.binary' : 'intake.encodingUnknown'))
  return { text: found.text, notes: [message('intake.notes.encodingTold', { encoding: names[found.encoding] ?? '' })] }
}

const names: Readonly<Record<string, string>> = {
  'windows-1252': 'Windows-1252',
  'windows-1256': 'Windows-1256',
  'iso-8859-15': 'ISO-8859-15',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
