/** Runs a program of the library on one file, in a process that can be killed: no file can make anybody wait, or end anything else. */
import { type ChildProcess, execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { Refusal } from '#lib/errors'
import { log } from '#lib/log'
import { isMessage, message } from '#lib/messages/message'

/** In milliseconds; in MB, all together and of those the heap; in bytes that it says */
export type ProcessLimits = { time: number; memory: number; heap: number; said: number }

/** What the program says, as plain data of this shape. `folder` is all that it may write to. Refuses what it refuses, what takes too much time or memory, and what makes it say anything else. */
export async function inProcess<Shape extends z.ZodType>(
  program: string,
  work: object,
  folder: string,
  limits: ProcessLimits,
  shape: Shape,
): Promise<z.output<Shape>> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const given = [
    '--permission',
    '--allow-addons',
    `--allow-fs-read=${process.cwd()}`,
    `--allow-fs-read=${folder}`,
    `--allow-fs-write=${folder}`,
    `--max-old-space-size=${limits.heap}`,
    join(process.cwd(), program),
    JSON.stringify(work),
  ]
  // No secret is within its reach.
  const options = {
    env: { TZ: 'UTC', NODE_ENV: 'production' },
    timeout: limits.time,
    killSignal: 'SIGKILL',
    maxBuffer: limits.said,
  } as const
  let isTooHeavy = false
  const child = execFile(process.execPath, given, options, (error, said, problems) => {
    if (!error) return resolve(said)
    if (isTooHeavy) return reject(new Refusal(message('media.tooHeavy')))
    if (error.killed) return reject(new Refusal(message('media.tooSlow')))
    log.warn(
      { program, code: error.code, signal: error.signal, problems: problems.slice(-2000) },
      'a file could not be read',
    )
    reject(new Refusal(message('media.unreadable')))
  })
  const watch = setInterval(async () => {
    if ((await memoryOf(child)) <= limits.memory) return
    isTooHeavy = true
    child.kill('SIGKILL')
  }, 100)
  try {
    return answerIn(program, await promise, shape)
  } finally {
    clearInterval(watch)
  }
}

function answerIn<Shape extends z.ZodType>(program: string, said: string, shape: Shape): z.output<Shape> {
  const answer = plainObject(said)
  if (isMessage(answer.refused)) throw new Refusal(answer.refused)
  const read = shape.safeParse(answer.value)
  if (read.success) return read.data
  log.warn({ program, err: read.error }, 'the program that reads files said what nobody understands')
  throw new Refusal(message('media.unreadable'))
}

function plainObject(said: string): { refused?: unknown; value?: unknown } {
  try {
    const answer: unknown = JSON.parse(said)
    return typeof answer === 'object' && answer !== null ? answer : {}
  } catch {
    return {}
  }
}

/** In MB, as the system counts it; where it has no /proc, the limit of the heap alone holds. */
async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1000
}
