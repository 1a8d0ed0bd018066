/** Collects the log lines of this process until the test ends. */
import pino from 'pino'
import { onTestFinished, vi } from 'vitest'
import { log } from '#lib/log'

export type Line = { msg: string; requestId?: string } & Record<string, unknown>

export function logged(): Line[] {
  const lines: Line[] = []
  const stream = (log as unknown as Record<symbol, { write: (line: string) => void }>)[pino.symbols.streamSym]
  if (!stream) throw new Error('The log writes nowhere.')
  const write = vi.spyOn(stream, 'write').mockImplementation((line) => void lines.push(JSON.parse(line)))
  log.level = 'info'
  onTestFinished(() => {
    log.level = 'silent'
    write.mockRestore()
  })
  return lines
}
