/** Starts one process once, and tells when it serves and how it ended. */
import { type ChildProcess, spawn } from 'node:child_process'
import { log } from '#lib/log'
import { message } from '#lib/messages/message'
import type { Answer, Report } from '#server/child'
import { type Ask, type Patience, silence, watchLiveness } from '#server/supervisor/liveness'
import { logOutput } from '#server/supervisor/output'
import type { Program } from '#server/supervisor/programs'
import { overChannel, overHttp } from '#server/supervisor/questions'
import { inTerminal } from '#server/terminal'

export type Run = {
  pid: number
  /** Resolves once it serves; never if it ends before */
  serves: Promise<void>
  /** How it ended: a signal, a code, or its own failure if it had some */
  gone: Promise<string>
  /** Asks it to end, and makes it after a while; resolves when it has */
  end: () => Promise<void>
}

/** How long a process may take to stop, in milliseconds: a little more than it takes at most by itself. */
const PATIENCE = 12_000

/** With `patience` it is killed once it hangs; null: it may. */
export function spawnProgram(program: Program, env: NodeJS.ProcessEnv, patience: Patience | null): Run {
  const output = program.prints ? 'pipe' : 'inherit'
  const child = spawn(process.execPath, program.args, {
    env,
    stdio: ['ignore', output, output, 'ipc'],
    // A group of its own: Ctrl-C in the terminal reaches the supervisor alone, which stops the others in order.
    detached: true,
  })
  if (program.prints) logOutput(program.name, child)

  let failure = ''
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(failure || (signal ?? `code ${code}`)))
  })
  const serves = new Promise<void>((resolve) => {
    child.on('message', (report: Report | Answer) => {
      if ('ready' in report) resolve()
      else if ('failed' in report) failure = report.failed
    })
    if (program.readyAt) untilItAnswers(program.readyAt, child).then(resolve)
  })
  const killHung = (seconds: number) => {
    unwatch()
    failure = inTerminal(message('starting.noAnswerFor', { seconds }))
    log.error({ process: program.name, pid: child.pid, seconds }, 'the process does not answer: killed')
    killGroup(child)
  }
  const unwatch = patience
    ? watchLiveness({
        patience,
        ask: askOf(program, child, patience),
        serves,
        hung: () => killHung(silence(patience)),
      })
    : () => {}
  gone.then(unwatch)
  const end = async () => {
    unwatch()
    child.kill('SIGTERM')
    // One that was stopped (SIGSTOP) ends in order, too.
    child.kill('SIGCONT')
    const killTimer = setTimeout(() => killGroup(child), PATIENCE)
    await gone
    clearTimeout(killTimer)
  }
  return { pid: child.pid ?? 0, serves, gone, end }
}

/** By its channel, unless it has none. */
function askOf({ aliveAt }: Program, child: ChildProcess, patience: Patience): Ask {
  return aliveAt ? overHttp(aliveAt, silence(patience) * 1000) : overChannel(child)
}

/** Stays without an answer where the process ends before it gives one. */
async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return new Promise(() => {})
  }
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It ended at this very moment.
  }
}
