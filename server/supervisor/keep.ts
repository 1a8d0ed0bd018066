/** One process, kept alive: started again when it dies, stopped when told. */
import { type ChildProcess, spawn } from 'node:child_process'
import { Refusal } from '#lib/errors'
import type { Word } from '#server/child'
import { retell } from '#server/supervisor/output'
import type { Program } from '#server/supervisor/programs'
import { say } from '#server/supervisor/say'

export type Kept = {
  /** Resolves when it serves for the first time; rejects if it dies three times before that */
  ready: Promise<void>
  pid: () => number
  /** Ends it, to be started again at once */
  renew: () => void
  stop: () => Promise<void>
}

/** A process that lived this long, in milliseconds, is started again without waiting. */
const SOUND = 30_000
const STOPS_WITHIN = 12_000

export function keep(program: Program, env: NodeJS.ProcessEnv, changed: () => void): Kept {
  let child: ChildProcess
  let deaths = 0
  let stopping = false
  let renewing = false
  let timer: NodeJS.Timeout | undefined
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>()
  let wasReady = false
  let reason = ''

  const begin = () => {
    const born = Date.now()
    child = spawn(process.execPath, program.args, {
      env,
      stdio: ['ignore', program.prints ? 'pipe' : 'inherit', program.prints ? 'pipe' : 'inherit', 'ipc'],
      // A group of its own: Ctrl-C in the terminal reaches the supervisor alone, which stops the others in order.
      detached: true,
    })
    if (program.prints) retell(program.name, child)
    const serves = () => {
      wasReady = true
      resolve()
    }
    child.on('message', (word: Word) => {
      if ('ready' in word) serves()
      else reason = word.failed
    })
    if (program.readyAt)
      untilItAnswers(program.readyAt, () => child.pid !== undefined && child.exitCode === null, serves)
    child.on('error', (error) => {
      reason = error.message
    })
    child.on('close', (code, signal) => died(born, signal ?? `code ${code}`))
    changed()
  }

  const died = (born: number, how: string) => {
    if (stopping) return
    deaths = renewing || Date.now() - born > SOUND ? 0 : deaths + 1
    if (!wasReady && deaths === 3) return reject(new Refusal(`${program.name} does not start: ${reason || how}`))
    const wait = deaths < 2 ? 0 : Math.min(250 * 2 ** (deaths - 2), 15_000)
    if (!renewing) say(`${program.name} ended (${how}); starting it again${wait ? ` in ${wait / 1000} s` : ''}.`)
    renewing = false
    timer = setTimeout(begin, wait)
  }

  begin()
  return {
    ready,
    pid: () => child.pid ?? 0,
    renew: () => {
      renewing = true
      child.kill('SIGTERM')
    },
    stop: () => {
      stopping = true
      clearTimeout(timer)
      return end(child)
    },
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const group = -child.pid
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const hurry = setTimeout(() => process.kill(group, 'SIGKILL'), STOPS_WITHIN)
  await gone
  clearTimeout(hurry)
}

async function untilItAnswers(url: string, alive: () => boolean, then: () => void): Promise<void> {
  while (alive()) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => null)
    if (answer?.ok) return then()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
