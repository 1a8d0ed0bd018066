/** Loaded before a command: prints a refusal as one line, not as a stack trace. */
import { Refusal } from '#lib/errors'
import { toldOf } from '#server/terminal'

process.on('uncaughtException', (error: Error & { code?: string }) => {
  console.error(error instanceof Refusal || error.code === 'ENOSPC' ? toldOf(error) : error)
  process.exit(1)
})
