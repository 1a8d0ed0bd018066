/** How much processor time a process has used: what load from elsewhere changes least. */
import { readFileSync } from 'node:fs'

/** Linux counts it in hundredths of a second. */
const TICK = 10_000

/** In microseconds since it began; null where the system does not tell. */
export function processorTime(pid: number | undefined): number | null {
  try {
    // After the name in brackets, which may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * TICK
  } catch {
    return null
  }
}
