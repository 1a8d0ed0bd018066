/** The other side of in-thread.ts: what a thread does with its work. */
import { parentPort } from 'node:worker_threads'
import { Refusal } from '#lib/errors'
import type { Message } from '#lib/messages/message'

export type ThreadAnswer = { value: unknown } | { refused: Message }

/** Answers each work that this thread is given. What is thrown beside refusals ends it. */
export function answerWith<Work>(answer: (work: Work) => unknown): void {
  parentPort?.on('message', async (work: Work) => {
    const said = await answered(() => answer(work))
    parentPort?.postMessage(said)
  })
}

async function answered(answer: () => unknown): Promise<ThreadAnswer> {
  try {
    return { value: await answer() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { refused: error.why }
  }
}
