/** A whole On Record for tests: production build, free port, a data folder of its own, the demo newsroom. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settingNames } from '#lib/env'
import type { Report } from '#server/child'
import type { Runtime } from '#server/data-folder'
import { freePort } from '#server/free-port'

export type SignIn = { name: string; role: string; email: string; password: string }

export type Stack = {
  url: string
  folder: string
  /** The supervisor; kill it as hard as the test needs */
  supervisor: ChildProcess
  /** The output of the supervisor and its processes so far */
  output: () => string
  /** The current database address, and the pid of each process by name */
  runtime: () => Runtime
  /** Resolves once it serves; rejects with what it said if it ends instead */
  served: Promise<void>
  /** Its exit code, once it has ended */
  ended: Promise<number | null>
  /** Stops it in order; gives its exit code and leaves the folder */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
  remove: () => void
}

export type Wishes = {
  folder?: string
  port?: number
  env?: Record<string, string>
  /** Takes a process for hung after seconds */
  impatient?: true
  /** Starts what died at once, however often it dies */
  hasty?: true
}

/** Resolves once it serves; rejects with what it said if it does not start. */
export async function startStack(wishes: Wishes = {}): Promise<Stack> {
  const stack = await launchStack(wishes)
  await stack.served
  return stack
}

/** The same, without waiting until it serves. */
export async function launchStack({ folder, port, env = {}, impatient, hasty }: Wishes = {}): Promise<Stack> {
  const data = folder ?? mkdtempSync(join(tmpdir(), 'on-record-stack-'))
  const at = port ?? (await freePort())
  const program = impatient
    ? 'tests/support/impatient-start.ts'
    : hasty
      ? 'tests/support/hasty-start.ts'
      : 'server/start.ts'
  const supervisor = spawn(process.execPath, ['--import', './server/plain-refusals.ts', program], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...cleared(process.env),
      NODE_ENV: 'production',
      PORT: String(at),
      HOST: '127.0.0.1',
      DATA_DIR: data,
      ...env,
    },
  })
  let said = ''
  for (const stream of [supervisor.stdout, supervisor.stderr]) stream?.on('data', (text) => (said += text))
  const ended = new Promise<number | null>((resolve) => supervisor.once('close', resolve))
  const served = new Promise<void>((resolve, reject) => {
    supervisor.on('message', (report: Report) => 'ready' in report && resolve())
    ended.then((code) => reject(new Error(`On Record did not start (code ${code}):\n${said}`)))
  })
  served.catch(() => {})
  return {
    url: `http://localhost:${at}`,
    folder: data,
    supervisor,
    served,
    ended,
    output: () => said,
    runtime: () => JSON.parse(readFileSync(join(data, 'runtime.json'), 'utf8')),
    stop: (signal = 'SIGTERM') => {
      supervisor.kill(signal)
      return ended
    },
    remove: () => rmSync(data, { recursive: true, force: true }),
  }
}

/** Settings of whoever runs the tests do not reach the installation under test. */
function cleared(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, ...Object.fromEntries(settingNames.map((name) => [name, ''])) }
}

/** Returns the messages this installation has logged for one request since it served. */
export function loggedFor(requestId: string, folder: string): string[] {
  const lines = readFileSync(join(folder, 'log'), 'utf8').split('\n')
  return lines.filter((line) => line.includes(requestId)).map((line) => JSON.parse(line).msg)
}

/** Those who may sign in to the demo newsroom of `folder`. */
export function signInsOf(folder: string): SignIn[] {
  return JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8'))
}
