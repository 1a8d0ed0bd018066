/** Starts one process once, and tells when it serves and how it ended. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Report } from '#server/child'
import { logOutput } from '#server/supervisor/output'
import type { Program } from '#server/supervisor/programs'

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

export function spawnProgram(program: Program, env: NodeJS.ProcessEnv): Run {
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
    child.on('message', (report: Report) => {
      if ('ready' in report) resolve()
      else failure = report.failed
    })
    if (program.readyAt) untilItAnswers(program.readyAt, child).then(resolve)
  })
  const end = async () => {
    child.kill('SIGTERM')
    const killTimer = setTimeout(() => killGroup(child), PATIENCE)
    await gone
    clearTimeout(killTimer)
  }
  return { pid: child.pid ?? 0, serves, gone, end }
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
