/** Has something computed in a thread of its own, with so much time and memory: no input can make this process wait, or end it. */
import { join } from 'node:path'
import type { Transferable, Worker } from 'node:worker_threads'
import { Refusal } from '#lib/errors'
import { log } from '#lib/log'
import type { ThreadAnswer } from '#lib/threads/answer'

/** In milliseconds, and in MB */
export type ThreadLimits = { time: number; memory: number }

/** The thread was ended, or ended by itself. */
export class ThreadEnded extends Error {
  override name = 'ThreadEnded'
  readonly why: 'time' | 'memory' | 'fault'

  constructor(why: 'time' | 'memory' | 'fault') {
    super(`The thread ended without an answer: ${why}.`)
    this.why = why
  }
}

/**
 * What `file`, a path from the root of the program, answers to this work (lib/threads/answer), in a thread that ends with it: nothing of one
 * work is within reach of another one. Refuses what the thread refuses, and throws ThreadEnded where there is no answer.
 */
export async function inThread<Answer>(
  file: string,
  work: unknown,
  limits: ThreadLimits,
  transferList: Transferable[] = [],
): Promise<Answer> {
  const thread = started(file, limits)
  try {
    return (await answerOf(thread, work, limits, transferList)) as Answer
  } finally {
    void thread.terminate()
  }
}

/** The same in a thread that waits for more of this work afterwards: to start one takes longer than most answers. */
export async function inKeptThread<Answer>(file: string, work: unknown, limits: ThreadLimits): Promise<Answer> {
  const thread = takenUp(file) ?? started(file, limits)
  try {
    const answer = (await answerOf(thread, work, limits)) as Answer
    keep(file, thread)
    return answer
  } catch (error) {
    if (error instanceof Refusal) keep(file, thread)
    else void thread.terminate()
    throw error
  }
}

type Kept = { file: string; thread: Worker; timer: NodeJS.Timeout }
/** Those that wait for work */
const kept = new Set<Kept>()
/** In milliseconds, after which a thread that nothing was asked of ends */
const keptFor = 60_000

function keep(file: string, thread: Worker): void {
  thread.unref()
  const end = () => {
    kept.delete(waiting)
    void thread.terminate()
  }
  const waiting: Kept = { file, thread, timer: setTimeout(end, keptFor).unref() }
  kept.add(waiting)
}

function takenUp(file: string): Worker | null {
  for (const waiting of kept) {
    if (waiting.file !== file) continue
    kept.delete(waiting)
    clearTimeout(waiting.timer)
    return waiting.thread
  }
  return null
}

function started(file: string, limits: ThreadLimits): Worker {
  // By its path and not by import, and by a module that Next does not see: it would look for the file among what it builds, and fail.
  const threads = process.getBuiltinModule('node:worker_threads')
  return new threads.Worker(join(process.cwd(), file), {
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, stackSizeMb: 8 },
    // What is computed there comes from anybody: no secret is within its reach.
    env: {},
    execArgv: [],
  })
}

async function answerOf(
  thread: Worker,
  work: unknown,
  { time }: ThreadLimits,
  transferList: Transferable[] = [],
): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<ThreadAnswer>()
  const fail = (error: unknown) => reject(endedBy(error))
  const end = () => reject(new ThreadEnded('fault'))
  const timer = setTimeout(() => reject(new ThreadEnded('time')), time)
  thread.on('message', resolve).on('error', fail).on('exit', end)
  thread.ref()
  thread.postMessage(work, transferList)
  try {
    const answer = await promise
    if ('refused' in answer) throw new Refusal(answer.refused)
    return answer.value
  } finally {
    clearTimeout(timer)
    thread.off('message', resolve).off('error', fail).off('exit', end)
  }
}

function endedBy(error: unknown): ThreadEnded {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new ThreadEnded('memory')
  log.error({ err: error }, 'a thread failed')
  return new ThreadEnded('fault')
}
