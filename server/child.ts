/** The life of a process under the supervisor: it reports that it is ready, stops in order, and never outlives the supervisor. */
import { Refusal } from '#lib/errors'
import { log } from '#lib/log'
import { inTerminal } from '#server/terminal'

/** Finishes what is under way, takes nothing new, closes everything. */
type Stop = () => Promise<void>

/** How long a process may take to stop, in milliseconds. */
const DRAIN = 10_000

/**
 * Runs a process: `start` resolves once it serves, to what stops it. It stops on SIGTERM, on SIGINT and when the
 * supervisor is gone. A bug nobody caught is logged and ends it; the supervisor starts it anew.
 */
export function runChild(name: string, start: () => Promise<Stop>): void {
  log.setBindings({ process: name })
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)

  const started = start()
  let stopping = false
  const stop = (why: string) => {
    if (stopping) return
    stopping = true
    log.info({ why }, 'stopping')
    setTimeout(() => {
      log.error(`did not stop within ${DRAIN / 1000} s`)
      process.exit(1)
    }, DRAIN).unref()
    started.then((halt) => halt()).then(() => process.exit(0), fail)
  }
  process.on('SIGTERM', () => stop('SIGTERM'))
  process.on('SIGINT', () => stop('SIGINT'))
  process.on('disconnect', () => stop('the supervisor is gone'))
  // The supervisor's question whether the event loop still turns (server/supervisor/questions.ts)
  process.on('message', (question) => {
    if (question === 'alive?') report({ alive: true })
  })

  started.then(() => {
    log.info('ready')
    report({ ready: true })
  }, fail)
}

/** How its start went, or ended */
export type Report = { ready: true } | { failed: string }
/** Its answer to the supervisor's question */
export type Answer = { alive: true }

function report(message: Report | Answer): void {
  if (process.connected) process.send?.(message)
}

function fail(error: unknown): void {
  if (error instanceof Refusal) {
    log.fatal(error.message)
    report({ failed: inTerminal(error.why) })
  } else log.fatal({ err: error }, 'the process failed')
  process.exit(1)
}
