/** Reads files in threads of their own, few at once, each with so much time and memory: no file can make web wait, or end it. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import PQueue from 'p-queue'
import { Refusal } from '#lib/errors'
import { documentLimits, readingLimits } from '#lib/intake/documents/limits'
import type { DocumentText } from '#lib/intake/documents/text-of'
import { log } from '#lib/log'
import { type Message, message } from '#lib/messages/message'

const queue = new PQueue({ concurrency: readingLimits.atOnce })

export type FileToRead = { bytes: Uint8Array<ArrayBuffer>; name: string }

/** Takes the bytes away from whoever gives them. Refuses what can't be read, takes too long, or needs too much memory. */
export async function readInThread(file: FileToRead): Promise<DocumentText> {
  assertNotTooLarge(file.bytes.length)
  if (queue.size >= readingLimits.waiting) throw new Refusal(message('documents.busy'))
  return queue.add(() => inThread(file))
}

/** Refuses more bytes than a file may have. */
export function assertNotTooLarge(bytes: number): void {
  if (bytes > documentLimits.file)
    throw new Refusal(message('documents.tooLarge', { most: documentLimits.file / 1_000_000 }))
}

type Answer = { text: DocumentText } | { refused: Message }

// By its path and not by import: the thread is no part of the pages that Next builds.
const threadFile = join(process.cwd(), 'lib/intake/documents/thread.ts')

async function inThread({ bytes, name }: FileToRead): Promise<DocumentText> {
  const thread = new Worker(threadFile, {
    workerData: { bytes, name },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: readingLimits.memory, stackSizeMb: 8 },
    // What is read there comes from anybody: no secret is within its reach.
    env: {},
    execArgv: [],
  })
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const timer = setTimeout(() => resolve({ refused: message('documents.tooSlow') }), readingLimits.time)
  thread.once('message', resolve)
  thread.once('error', reject)
  thread.once('exit', () => reject(new Error('The thread ended without an answer.')))
  try {
    const answer = await promise
    if ('refused' in answer) throw new Refusal(answer.refused)
    return answer.text
  } catch (error) {
    if (error instanceof Refusal) throw error
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (!isMemory) log.error({ err: error }, 'a file could not be read')
    throw new Refusal(message(isMemory ? 'documents.tooHeavy' : 'documents.unreadable'))
  } finally {
    clearTimeout(timer)
    void thread.terminate()
  }
}
