/** Keeps one process alive: starts it again, with backoff, whenever it ends or hangs before it is stopped. */
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { backoff } from '#server/supervisor/backoff'
import { type Patience, usualPatience } from '#server/supervisor/liveness'
import type { Program } from '#server/supervisor/programs'
import { say } from '#server/supervisor/say'
import { type Run, spawnProgram } from '#server/supervisor/spawn'

export type Respawned = {
  /** Resolves when it serves for the first time; rejects if it is stopped or dies three times before that */
  ready: Promise<void>
  pid: () => number
  /** Ends it, to be started again at once */
  renew: () => void
  stop: () => Promise<void>
}

type RespawnOptions = {
  program: Program
  env: NodeJS.ProcessEnv
  /** Null where it may hang */
  patience: Patience | null
  /** Called with each new run */
  started: () => void
}

export function respawn({ program, env, patience, started }: RespawnOptions): Respawned {
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>()
  ready.catch(() => {})
  let run: Run
  let served = false
  let deathsUnserved = 0
  const { died } = backoff((patience ?? usualPatience).respite)
  let stopping = false
  let renewing = false
  let timer: NodeJS.Timeout | undefined

  const start = async () => {
    run = spawnProgram(program, env, patience)
    started()
    run.serves.then(() => {
      served = true
      resolve()
    })
    const cause = await run.gone
    if (stopping) return
    if (!served && !renewing) deathsUnserved += 1
    if (deathsUnserved === 3)
      return reject(new Refusal(message('starting.doesNotStart', { process: program.name, how: cause })))
    const wait = renewing ? 0 : died(Date.now())
    if (!renewing)
      say(
        wait === 0
          ? message('starting.ended', { process: program.name, how: cause })
          : message('starting.endedWaiting', { process: program.name, how: cause, seconds: wait / 1000 }),
      )
    renewing = false
    timer = setTimeout(start, wait)
  }
  start()

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
