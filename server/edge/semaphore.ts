/** So many at a time, so many waiting, and nobody waits for ever. */

/** Thrown where the queue is full or the wait was too long: come back later. */
export class Overloaded extends Error {
  override name = 'Crowded'
}

export type Semaphore = <T>(work: () => Promise<T>) => Promise<T>

/** `wait` in milliseconds. */
export function semaphore(atOnce: number, mostWaiting: number, wait: number): Semaphore {
  let running = 0
  const waiting = new Set<() => void>()

  const turn = () =>
    new Promise<void>((resolve, reject) => {
      if (waiting.size >= mostWaiting) return reject(new Overloaded('Too many pages are waiting to be rendered.'))
      const patience = setTimeout(() => {
        waiting.delete(go)
        reject(new Overloaded('The page waited too long to be rendered.'))
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
