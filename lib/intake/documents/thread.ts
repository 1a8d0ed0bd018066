/** The thread of in-thread.ts: reads one file. */
import { Refusal } from '#lib/errors'
import { readingLimits } from '#lib/intake/documents/limits'
import { assertOnePiece } from '#lib/intake/documents/one-piece'
import { readDocument } from '#lib/intake/documents/read'
import { type DocumentText, textOf } from '#lib/intake/documents/text-of'
import { message } from '#lib/messages/message'
import { answerWith } from '#lib/threads/answer'

type ThreadFile = { bytes: Uint8Array; name: string; by: string }

answerWith(async ({ bytes, name, by }: ThreadFile): Promise<DocumentText> => {
  const document = await readDocument(bytes, name)
  assertOnePiece(document)
  const text = textOf(document, { by, now: new Date() })
  // Whoever asked has to unpack it, and answers others meanwhile.
  const { pictures: _, ...said } = text
  if (JSON.stringify(said).length > readingLimits.answer) throw new Refusal(message('documents.tooDeep'))
  return text
})
