/** The thread of in-thread.ts: reads one file, answers, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '#lib/errors'
import { readDocument } from '#lib/intake/documents/read'
import { textOf } from '#lib/intake/documents/text-of'

export type ThreadFile = { bytes: Uint8Array; name: string }

const { bytes, name } = workerData as ThreadFile
try {
  parentPort?.postMessage({ text: textOf(await readDocument(bytes, name)) })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  parentPort?.postMessage({ refused: error.why })
}
