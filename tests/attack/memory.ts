/** How much memory a process holds, and has held. In MB of a million bytes, from /proc. */
import { readFileSync, writeFileSync } from 'node:fs'

function fieldOf(pid: number, name: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes = ''] =
    new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return (Number(kilobytes) * 1_024) / 1_000_000
}

export const memoryOf = (pid: number): number => fieldOf(pid, 'VmRSS')

/** The most that it held since its peak was forgotten last */
export const peakOf = (pid: number): number => fieldOf(pid, 'VmHWM')

/** The peak begins anew, from what is held now. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}
