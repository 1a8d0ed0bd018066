/** Hears what the database tells: sessions that end, pieces that move on, people whose role changes. */
import pg from 'pg'
import { log } from '#lib/log'

export type Listeners = Record<string, (id: string) => unknown>

const RETRY = 1_000

/** Listens to these channels until it is stopped. After an interruption `missed` is called, as nobody knows what was told meanwhile. */
export async function listen(url: string, listeners: Listeners, missed: () => unknown): Promise<() => Promise<void>> {
  let client: pg.Client
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  const connect = async () => {
    client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'on-record collab' })
    client.on('notification', ({ channel, payload }) => listeners[channel]?.(payload ?? ''))
    const lost = once(again)
    client.on('error', lost)
    client.on('end', lost)
    try {
      await client.connect()
      for (const channel of Object.keys(listeners)) await client.query(`LISTEN ${channel}`)
    } catch (error) {
      client.end().catch(() => {})
      lost()
      throw error
    }
  }
  const again = () => {
    if (stopped) return
    timer = setTimeout(() => {
      connect().then(missed, (err) => log.warn({ err }, 'no news from the database'))
    }, RETRY)
  }

  await connect()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client.end().catch(() => {})
  }
}

function once(work: () => void): () => void {
  let done = false
  return () => {
    if (!done) work()
    done = true
  }
}
