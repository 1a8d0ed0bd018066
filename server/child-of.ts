/** Loaded into Next's processes, which do not know their supervisor: they end when it is gone. */
if (process.connected) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 5_000).unref()
  })
}
