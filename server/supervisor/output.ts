/** Turns the output of a process that does not log JSON into log lines. */
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { log } from '#lib/log'

/** Lines that are JSON go through as they are; the others become log lines of the process `name`. */
export function logOutput(name: string, child: ChildProcess): void {
  const each = (stream: Readable | null, level: 'debug' | 'error') => {
    if (!stream) return
    createInterface({ input: stream }).on('line', (line) => {
      if (line.startsWith('{"level"')) console.log(line)
      else if (line.trim()) log[level]({ process: name }, line.trim())
    })
  }
  each(child.stdout, 'debug')
  each(child.stderr, 'error')
}
