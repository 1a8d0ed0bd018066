import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Runs a program of node_modules with its output shown plainly; gives its exit code. */
export function command(program: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [join('node_modules', '.bin', program), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
