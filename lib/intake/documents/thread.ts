/** The thread of in-thread.ts: reads one file, answers, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '#lib/errors'
import { readingLimits } from '#lib/intake/documents/limits'
import { assertOnePiece } from '#lib/intake/documents/one-piece'
import { readDocument } from '#lib/intake/documents/read'
import { textOf } from '#lib/intake/documents/text-of'
import { message } from '#lib/messages/message'

export type ThreadFile = { bytes: Uint8Array; name: string }

const { bytes, name } = workerData as ThreadFile
try {
  const document = await readDocument(bytes, name)
  assertOnePiece(document)
  const text = textOf(document)
  // Whoever asked has to unpack it, and answers others meanwhile.
  if (JSON.stringify(text).length > readingLimits.answer) throw new Refusal(message('documents.tooDeep'))
  parentPort?.postMessage({ text })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  parentPort?.postMessage({ refused: error.why })
}
