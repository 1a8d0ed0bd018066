/** So many at a time, so many waiting, and nobody waits for ever. */

/** Thrown where the queue is full or the wait was too long: come back later. */
export class Crowded extends Error {
  override name = 'Crowded'
}

export type Turns = <T>(work: () => Promise<T>) => Promise<T>

/** `wait` in milliseconds. */
export function turns(atOnce: number, mostWaiting: number, wait: number): Turns {
  let running = 0
  const waiting = new Set<() => void>()

  const turn = () =>
    new Promise<void>((resolve, reject) => {
      if (waiting.size >= mostWaiting) return reject(new Crowded('Too many pages are waiting to be rendered.'))
      const patience = setTimeout(() => {
        waiting.delete(go)
        reject(new Crowded('The page waited too long to be rendered.'))
      }, wait)
      const go = () => {
        clearTimeout(patience)
        waiting.delete(go)
        resolve()
      }
      waiting.add(go)
    })

  return async (work) => {
    if (running < atOnce) running += 1
    else await turn()
    try {
      return await work()
    } finally {
      // Whoever waited longest takes this place over; only where nobody waits does it become free.
      const [next] = waiting
      if (next) next()
      else running -= 1
    }
  }
}

/** Work under the same key is done once for all who ask while it lasts. */
export function flights<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>()
  return (key, work) => {
    const present = underWay.get(key)
    if (present) return present
    const flight = work().finally(() => underWay.delete(key))
    underWay.set(key, flight)
    return flight
  }
}
