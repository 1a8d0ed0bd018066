/** Runs a program of the library on one file, in a process that can be killed: no file can make anybody wait, or end anything else. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { Refusal } from '#lib/errors'
import { log } from '#lib/log'
import { caged } from '#lib/media/cage'
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
  const { file, given } = await caged(join(process.cwd(), program), folder, limits.heap)
  // No secret is within its reach.
  const options = {
    env: { TZ: 'UTC', NODE_ENV: 'production', PATH: process.env.PATH },
    timeout: limits.time,
    killSignal: 'SIGKILL',
    maxBuffer: limits.said,
  } as const
  let isTooHeavy = false
  const child = execFile(file, [...given, JSON.stringify(work)], options, (error, said, problems) => {
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

/** In MB, of a process and its children as the system counts them; where it has no /proc, the limit of the heap alone holds. */
async function memoryOf(pid: number | undefined): Promise<number> {
  if (!pid) return 0
  const told = (name: string) => readFile(`/proc/${pid}/${name}`, 'latin1').catch(() => '')
  const [status, children] = await Promise.all([told('status'), told(`task/${pid}/children`)])
  const below = await Promise.all(children.split(' ').map((child) => memoryOf(Number(child))))
  const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1000
  return below.reduce((sum, each) => sum + each, own)
}
