/** Tells whether a process that wrote its number down still lives, also after its number went to another one. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** When a process began, as the system words it; null where none lives. Together with the number it names one process. */
export function birthOf(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null
  }
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)])
        .toString()
        .trim()
    // After the name in brackets, which may hold anything: the state first, the start time twentieth.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

/** The command line of a process, words apart by spaces; empty where there is none. */
export function commandOf(pid: number): string {
  try {
    if (process.platform !== 'linux') return execFileSync('ps', ['-o', 'command=', '-p', String(pid)]).toString()
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** Waits until a process has ended; false if it still lives after `milliseconds`. */
export async function ended(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds
  while (birthOf(pid) !== null) {
    if (Date.now() > until) return false
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return true
}
