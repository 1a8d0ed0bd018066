/** Loaded before a program of the library (lib/media/cage): it ends with the process that started it, also where that one was killed. */
const starter = process.ppid
setInterval(() => {
  if (process.ppid !== starter) process.exit(1)
}, 500).unref()
