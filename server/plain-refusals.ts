/** Loaded before a command: prints a refusal as one line, not as a stack trace. */
process.on('uncaughtException', (error: Error & { code?: string }) => {
  if (error.name === 'Refusal' || error.name === 'NotFound') console.error(error.message)
  else if (error.code === 'ENOSPC') console.error(`The disk is full (${error.message}). Make room, then start again.`)
  else console.error(error)
  process.exit(1)
})
