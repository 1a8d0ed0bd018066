/** So much at once, so much waiting for it, and the rest refused. */
export function semaphore(atOnce: number, mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let atWork = 0
  return async (work) => {
    if (atWork >= atOnce) {
      if (waiting.length >= mostWaiting) throw new Error('too much is waiting')
      await new Promise<void>((begin) => waiting.push(begin))
    } else atWork += 1
    try {
      return await work()
    } finally {
      // The place goes on to the next one, who is at work from now on.
      const next = waiting.shift()
      if (next) next()
      else atWork -= 1
    }
  }
}
