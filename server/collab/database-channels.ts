/** Listens to the database for sessions that end, articles that move, and people whose role changes. */
import { once } from 'node:events'
import { listenToDatabase } from '#server/database-listener'

export type Listeners = Record<string, (id: string) => unknown>

/**
 * Listens to these channels until it is stopped; gives what stops it. After an interruption `missed` is called, as nobody
 * knows what was notified meanwhile. Rejects where the first connection can not be made.
 */
export async function listen(
  connectionString: string,
  listeners: Listeners,
  missed: () => unknown,
): Promise<() => Promise<void>> {
  const { first, stop } = listenToDatabase({
    connectionString,
    applicationName: 'on-record collab',
    channels: Object.keys(listeners),
    notified: (channel, payload) => listeners[channel]?.(payload),
    connected: async (_, ended, isFirst) => {
      if (!isFirst) await missed()
      if (!ended.aborted) await once(ended, 'abort')
    },
  })
  await first.catch(async (error) => {
    await stop()
    throw error
  })
  return stop
}
