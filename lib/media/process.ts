/** Runs a program of the library on one file, in a process that can be killed: no file can make anybody wait, or end anything else. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { constants } from 'node:os'
import { join } from 'node:path'
import type { z } from 'zod'
import { Refusal } from '#lib/errors'
import { log } from '#lib/log'
import { caged } from '#lib/media/cage'
import { StoreFailed } from '#lib/media/store/store'
import { isMessage, message } from '#lib/messages/message'

/** In milliseconds; in MB, all together and of those the heap; in bytes that it says */
export type ProcessLimits = { time: number; memory: number; heap: number; said: number }

type Bounds<Shape> = {
  /** All that it may write to */
  folder: string
  limits: ProcessLimits
  /** Of what it says */
  shape: Shape
  /** Ends it before it has answered */
  stopped?: AbortSignal | undefined
}

/**
 * What the program says, as plain data of this shape. Refuses what it refuses, what takes too much time or memory, and what makes it say anything
 * else. Throws where it ended otherwise, which may be no fault of the file, and `StoreFailed` where it found no room to write.
 */
export async function inProcess<Shape extends z.ZodType>(
  program: string,
  work: object,
  { folder, limits, shape, stopped }: Bounds<Shape>,
): Promise<z.output<Shape>> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const { file, given } = await caged(join(process.cwd(), program), folder, limits.heap)
  // No secret is within its reach.
  const options = {
    env: { TZ: 'UTC', NODE_ENV: 'production', PATH: process.env.PATH },
    timeout: limits.time,
    killSignal: 'SIGKILL',
    maxBuffer: limits.said,
    ...(stopped && { signal: stopped }),
  } as const
  let isTooHeavy = false
  const child = execFile('/bin/sh', [...bounded(limits), file, ...given, JSON.stringify(work)], options, (...ended) => {
    const [error, said, problems] = ended
    if (!error) return resolve(said)
    if (isTooHeavy || problems.includes('heap out of memory')) return reject(new Refusal(message('media.tooHeavy')))
    if (stopped?.aborted) return reject(error)
    const { code, signal } = error
    if ((error.killed && code !== saidTooMuch) || signal === 'SIGXCPU' || Number(code) === 128 + cpuSignal)
      return reject(new Refusal(message('media.tooSlow')))
    log.warn({ program, code, signal, problems: problems.slice(-2000) }, 'a file could not be read')
    reject(new Error('A program of the library ended before it answered.', { cause: error }))
  })
  const watch = setInterval(async () => {
    if ((await memoryOf(child.pid)) <= limits.memory) return
    isTooHeavy = true
    child.kill('SIGKILL')
  }, 100)
  try {
    return answerIn(program, await promise, shape)
  } finally {
    clearInterval(watch)
  }
}

const saidTooMuch = 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'
const cpuSignal = constants.signals.SIGXCPU

/** The limit that still holds when nobody is left to watch: twice the time, of one core. A shell sets it, and becomes the program. */
const bounded = ({ time }: ProcessLimits) => [
  '-c',
  'ulimit -c 0; ulimit -t "$0"; exec "$@"',
  String(Math.ceil((2 * time) / 1000)),
]

function answerIn<Shape extends z.ZodType>(program: string, said: string, shape: Shape): z.output<Shape> {
  const answer = plainObject(said)
  if (isMessage(answer.refused)) throw new Refusal(answer.refused)
  if (answer.full === true) throw new StoreFailed('full', `${program} found no room`)
  const read = shape.safeParse(answer.value)
  if (read.success) return read.data
  log.warn({ program, err: read.error }, 'the program that reads files said what nobody understands')
  throw new Refusal(message('media.unreadable'))
}

function plainObject(said: string): { refused?: unknown; full?: unknown; value?: unknown } {
  try {
    const answer: unknown = JSON.parse(said)
    return typeof answer === 'object' && answer !== null ? answer : {}
  } catch {
    return {}
  }
}

/** In MB, of a process and its children as the system counts them; where it has no /proc, the limit of the heap alone holds. */
async function memoryOf(pid: number | undefined): Promise<number> {
  if (!pid) return 0
  const told = (name: string) => readFile(`/proc/${pid}/${name}`, 'latin1').catch(() => '')
  const [status, children] = await Promise.all([told('status'), told(`task/${pid}/children`)])
  const below = await Promise.all(children.split(' ').map((child) => memoryOf(Number(child))))
  const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1000
  return below.reduce((sum, each) => sum + each, own)
}
