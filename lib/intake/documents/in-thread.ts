/** Reads files in threads of their own, few at once, each with so much time and memory: no file can make web wait, or end it. */
import PQueue from 'p-queue'
import { Refusal } from '#lib/errors'
import { documentLimits, readingLimits } from '#lib/intake/documents/limits'
import type { DocumentText } from '#lib/intake/documents/text-of'
import { message } from '#lib/messages/message'
import { inThread, ThreadEnded } from '#lib/threads/in-thread'

const queue = new PQueue({ concurrency: readingLimits.atOnce })

export type FileToRead = { bytes: Uint8Array<ArrayBuffer>; name: string }

/** Takes the bytes away from whoever gives them. `by` brings the file in, and so the suggestions in it. Refuses what can't be read, takes too long, or needs too much memory. */
export async function readInThread(file: FileToRead, by: string): Promise<DocumentText> {
  assertNotTooLarge(file.bytes.length)
  if (queue.size >= readingLimits.waiting) throw new Refusal(message('documents.busy'))
  return queue.add(() => inOwnThread(file, by))
}

/** Refuses more bytes than a file may have. */
export function assertNotTooLarge(bytes: number): void {
  if (bytes > documentLimits.file)
    throw new Refusal(message('documents.tooLarge', { most: documentLimits.file / 1_000_000 }))
}

async function inOwnThread({ bytes, name }: FileToRead, by: string): Promise<DocumentText> {
  try {
    return await inThread('lib/intake/documents/thread.ts', { bytes, name, by }, readingLimits, [bytes.buffer])
  } catch (error) {
    if (error instanceof ThreadEnded) throw new Refusal(message(said[error.why]))
    throw error
  }
}

const said = { time: 'documents.tooSlow', memory: 'documents.tooHeavy', fault: 'documents.unreadable' } as const
