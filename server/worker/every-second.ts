import { log } from '#lib/log'

/**
 * Does `work` again and again, a second after it ended, or at once where it says that there is more. What fails is logged once, until it works again.
 * Gives what ends it, after the work under way.
 */
export function everySecond(what: string, work: () => Promise<unknown>): () => Promise<void> {
  let stopping = false
  let failing = false
  let wake: () => void = () => {}

  const loop = async () => {
    while (!stopping) {
      try {
        const hasMore = await work()
        if (failing) log.info(`${what}: works again`)
        failing = false
        if (hasMore === true) continue
      } catch (err) {
        if (!failing) log.error({ err }, `${what}: does not work, trying on`)
        failing = true
      }
      await new Promise<void>((resolve) => {
        wake = resolve
        if (stopping) resolve()
        else setTimeout(resolve, 1_000)
      })
    }
  }
  const running = loop()
  return () => {
    stopping = true
    wake()
    return running
  }
}
