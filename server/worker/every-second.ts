import { log } from '#lib/log'

/**
 * Does `work` again and again, a second after it ended, or at once where it says that there is more. What fails is logged once, until it works again.
 * Gives what ends it, after the work under way,
 * which is told by the signal.
 */
export function everySecond(what: string, work: (stopped: AbortSignal) => Promise<unknown>): () => Promise<void> {
  const stop = new AbortController()
  let failing = false
  let wake: () => void = () => {}

  const loop = async () => {
    while (!stop.signal.aborted) {
      try {
        const hasMore = await work(stop.signal)
        if (failing) log.info(`${what}: works again`)
        failing = false
        if (hasMore === true) continue
      } catch (err) {
        if (!failing) log.error({ err }, `${what}: does not work, trying on`)
        failing = true
      }
      await new Promise<void>((resolve) => {
        wake = resolve
        if (stop.signal.aborted) resolve()
        else setTimeout(resolve, 1_000)
      })
    }
  }
  const running = loop()
  return () => {
    stop.abort()
    wake()
    return running
  }
}
