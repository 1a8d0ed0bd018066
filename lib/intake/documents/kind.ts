/** What a file is, by its content: a name only says which of the texts it is. */

import { Refusal } from '#lib/errors'
import { type Archive, archiveOf } from '#lib/intake/documents/archive'
import { message } from '#lib/messages/message'

export type Kind =
  | { kind: 'word' | 'openDocument'; archive: Archive }
  | { kind: 'rtf' | 'pdf' }
  | { kind: 'html' | 'markdown' | 'plain' }

const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
const latin = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** Refuses what is no text of any kind that is read here, in a sentence that says what to do. */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) throw new Refusal(message('intake.fileEmpty'))
  if (begins(bytes, [0x50, 0x4b])) return inArchive(archiveOf(bytes))
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refusal(oldOffice(bytes))
  const start = latin(bytes, 0, 2_048)
  if (/^\s*\{\\rtf/.test(start)) return { kind: 'rtf' }
  if (start.slice(0, 1_024).includes('%PDF-')) return { kind: 'pdf' }
  if (
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)
  )
    return { kind: 'html' }
  if (/\.(html?|xhtml)$/i.test(name)) return { kind: 'html' }
  return { kind: /\.(md|markdown|mdown)$/i.test(name) ? 'markdown' : 'plain' }
}

function inArchive(archive: Archive): Kind {
  const has = (pattern: RegExp) => archive.names.some((name) => pattern.test(name))
  if (has(/^word\/document\d*\.xml$/)) return { kind: 'word', archive }
  if (has(/^mimetype$/)) {
    const type = (archive.part('mimetype') ?? '').trim()
    if (/opendocument\.text/.test(type)) return { kind: 'openDocument', archive }
    if (/opendocument\.(spreadsheet|presentation)/.test(type)) throw new Refusal(message('documents.noText'))
    if (/epub/.test(type)) throw new Refusal(message('documents.otherArchive'))
  }
  if (has(/^(xl|ppt)\//)) throw new Refusal(message('documents.noText'))
  if (has(/^Index\/Document\.iwa$|^Index\.zip$/)) throw new Refusal(message('documents.pages'))
  throw new Refusal(message('documents.otherArchive'))
}

/** Word puts a document with a password into the form of its old files. */
function oldOffice(bytes: Uint8Array) {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  return message(Buffer.from(bytes).includes(name) ? 'documents.password' : 'documents.oldWord')
}
