/** Reads a file of any kind that is known. */

import { Refusal } from '#lib/errors'
import type { Document } from '#lib/intake/documents/document'
import { kindOf } from '#lib/intake/documents/kind'
import { documentLimits } from '#lib/intake/documents/limits'
import { readOpenDocument } from '#lib/intake/documents/opendocument/read'
import { readPdf } from '#lib/intake/documents/pdf'
import { readPlain } from '#lib/intake/documents/plain'
import { readRichText } from '#lib/intake/documents/rtf/read'
import { readMarkdown } from '#lib/intake/documents/web/markdown'
import { readHtml } from '#lib/intake/documents/web/read'
import { readWord } from '#lib/intake/documents/word/read'
import { largestFile } from '#lib/intake/limits'
import { type FileText, fileText } from '#lib/intake/reading/decode'
import { message } from '#lib/messages/message'

/** `name` as its owner called it: it is read for its ending alone. Refuses what can't be read. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Document> {
  const found = kindOf(bytes, name)
  switch (found.kind) {
    case 'word':
      return readWord(found.archive)
    case 'openDocument':
      return readOpenDocument(found.archive)
    case 'rtf':
      return readRichText(bytes)
    case 'pdf':
      return readPdf(bytes)
    default: {
      const { text, notes } = found.kind === 'plain' ? fileText(bytes) : textWithPictures(bytes)
      const read = { html: readHtml, markdown: readMarkdown, plain: readPlain }[found.kind]
      const document = read(text)
      return { ...document, notes: [...notes, ...document.notes] }
    }
  }
}

/** Of a page or a Markdown file the pictures in it (RFC 2397) are most. Refuses more words and markup than a text may have. */
function textWithPictures(bytes: Uint8Array): FileText {
  const read = fileText(bytes, documentLimits.file)
  if (read.text.replace(/data:image\/[a-z0-9;+.=, /-]*/gi, '').length > largestFile)
    throw new Refusal(message('intake.fileTooLarge'))
  return read
}
