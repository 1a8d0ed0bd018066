/** Sends a file straight to the store, in parts, each to an address that the newsroom has signed for it. */
import { forget, remember, remembered } from '#components/ui/remembered'
import { askNewsroom, pause, Refused } from '#components/uploads/ask-newsroom'
import { putPart } from '#components/uploads/put-part'
import { retryDelays } from '#components/uploads/retry-delays'
import type { Sending, Told } from '#components/uploads/told'
import { directPath } from '#lib/uploads/paths'

/** Addresses that are asked for at once: a slow line sends so many before they expire. */
const signedAtOnce = 4
/** How often it is told that all is there, and hears of parts that are not */
const mostRounds = 3

type Begun = { id: string; partSize: number; missing: number[] }

/** `elsewhere`: the newsroom does not offer it. */
export function sendingStraight(file: File, told: Told, elsewhere: () => void): Sending {
  const name = `upload:${[file.name, file.type, file.size, file.lastModified].join(':')}`
  let id = told.goesOn ? remembered(name) : null
  let run: AbortController | null = null

  /** Null where it is not offered. */
  const begin = async (signal: AbortSignal): Promise<Begun | null> => {
    if (id) {
      const found = await goOn(id, signal)
      if (found) return found
    }
    const { size } = file
    const announced = await askNewsroom<{ id: string; partSize: number } | null>('POST', directPath, signal, {
      name: file.name,
      size,
    })
    if (!announced) return null
    id = announced.id
    if (told.goesOn) remember(name, id)
    const count = Math.ceil(size / announced.partSize)
    return { ...announced, missing: Array.from({ length: count }, (_, at) => at + 1) }
  }
  const send = async (signal: AbortSignal) => {
    const begun = await begin(signal)
    if (!begun) return elsewhere()
    let { missing } = begun
    for (let round = 0; round < mostRounds; round += 1) {
      await sendParts(file, { ...begun, missing }, signal, told.progress)
      ;({ missing } = await askNewsroom<{ missing: number[] }>('PUT', `${directPath}/${begun.id}`, signal))
      if (missing.length > 0) continue
      forget(name)
      return told.arrived(begun.id)
    }
    told.failed(null)
  }
  const pauseIt = () => {
    run?.abort()
    run = null
  }
  return {
    start: () => {
      if (run) return
      run = new AbortController()
      const { signal } = run
      send(signal)
        .catch((error) => {
          if (!signal.aborted) told.failed(error instanceof Refused ? error.message : null)
        })
        .finally(() => {
          if (run?.signal === signal) run = null
        })
    },
    pause: pauseIt,
    // Its server forgets it after a day, should this word not arrive.
    takeBack: () => {
      pauseIt()
      forget(name)
      if (id) void fetch(`${directPath}/${id}`, { method: 'DELETE', keepalive: true }).catch(() => {})
    },
  }
}

/** Null where there is no such upload of this person any more. */
async function goOn(id: string, signal: AbortSignal): Promise<Begun | null> {
  try {
    return { id, ...(await askNewsroom<{ partSize: number; missing: number[] }>('GET', `${directPath}/${id}`, signal)) }
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

async function sendParts(
  file: File,
  { id, partSize, missing }: Begun,
  signal: AbortSignal,
  progress: Told['progress'],
): Promise<void> {
  const cut = (number: number) => file.slice((number - 1) * partSize, number * partSize)
  const addresses = new Map<number, string>()
  let there = file.size - missing.reduce((sum, number) => sum + cut(number).size, 0)
  const addressOf = async (number: number, next: number[]): Promise<string> => {
    type Signed = { number: number; url: string }[]
    if (!addresses.has(number))
      for (const signed of await askNewsroom<Signed>('POST', `${directPath}/${id}`, signal, next))
        addresses.set(signed.number, signed.url)
    const url = addresses.get(number)
    if (!url) throw new Error('There is no address for this part.')
    return url
  }
  const sendPart = async (number: number, next: number[]) => {
    const bytes = cut(number)
    for (const delay of retryDelays) {
      await pause(delay, signal)
      const url = await addressOf(number, next)
      const status = await putPart(url, bytes, signal, (sent) => progress?.((there + sent) / file.size))
      signal.throwIfAborted()
      if (status >= 200 && status < 300) {
        there += bytes.size
        return progress?.(there / file.size)
      }
      // It may have expired: a new one costs little.
      addresses.clear()
    }
    throw new Error('The store does not take this part.')
  }
  for (const [at, number] of missing.entries()) await sendPart(number, missing.slice(at, at + signedAtOnce))
}
