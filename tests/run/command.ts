import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { onStop } from '#server/supervisor/shutdown'

let running: ChildProcess | undefined

// Whoever stops the tests stops the part under way, which stops what it has started.
onStop(() => {
  running?.once('exit', () => process.exit(1))
  if (!running?.kill('SIGTERM')) process.exit(1)
})

/** Runs a program of node_modules with its output shown plainly; gives its exit code. */
export function command(program: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [join('node_modules', '.bin', program), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  running = child
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
