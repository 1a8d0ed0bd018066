/** One process, kept alive: started again when it dies, stopped when told. */
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import type { Program } from '#server/supervisor/programs'
import { say } from '#server/supervisor/say'
import { type Run, spawnProgram } from '#server/supervisor/spawn'

export type Kept = {
  /** Resolves when it serves for the first time; rejects if it is stopped or dies three times before that */
  ready: Promise<void>
  pid: () => number
  /** Ends it, to be started again at once */
  renew: () => void
  stop: () => Promise<void>
}

/** A process that lived this long, in milliseconds, is started again without waiting. */
const SOUND = 30_000

/** `started` is called with each new run. */
export function respawn(program: Program, env: NodeJS.ProcessEnv, started: () => void): Kept {
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>()
  ready.catch(() => {})
  let run: Run
  let served = false
  let deaths = 0
  let stopping = false
  let renewing = false
  let timer: NodeJS.Timeout | undefined

  const begin = async () => {
    const born = Date.now()
    run = spawnProgram(program, env)
    started()
    run.serves.then(() => {
      served = true
      resolve()
    })
    const how = await run.gone
    if (stopping) return
    deaths = renewing || Date.now() - born > SOUND ? 0 : deaths + 1
    if (!served && deaths === 3)
      return reject(new Refusal(message('starting.doesNotStart', { process: program.name, how })))
    const wait = deaths < 2 ? 0 : Math.min(250 * 2 ** (deaths - 2), 15_000)
    if (!renewing)
      say(
        wait === 0
          ? message('starting.ended', { process: program.name, how })
          : message('starting.endedWaiting', { process: program.name, how, seconds: wait / 1000 }),
      )
    renewing = false
    timer = setTimeout(begin, wait)
  }
  begin()

  return {
    ready,
    pid: () => run.pid,
    renew: () => {
      renewing = true
      run.end()
    },
    stop: () => {
      stopping = true
      clearTimeout(timer)
      reject(new Error(`${program.name} was stopped before it served.`))
      return run.end()
    },
  }
}
