/** Limits concurrent renders; rejects when the queue is full or the wait too long, and lets the others in first come, first served. */
import PQueue from 'p-queue'

/** The queue was full or the wait too long: come back later. */
export class Overloaded extends Error {
  override name = 'Overloaded'
}

export type Semaphore = <T>(work: () => Promise<T>) => Promise<T>

/** `longestWait` in milliseconds, until the work begins. */
export function semaphore(concurrency: number, mostWaiting: number, longestWait: number): Semaphore {
  const queue = new PQueue({ concurrency })

  return async (work) => {
    if (queue.size === 0 && queue.pending < concurrency) return queue.add(work)
    if (queue.size >= mostWaiting) throw new Overloaded('Too many pages are waiting to be rendered.')
    const waiting = new AbortController()
    const timer = setTimeout(
      () => waiting.abort(new Overloaded('The page waited too long to be rendered.')),
      longestWait,
    )
    const begin = () => {
      // The signal would end the work, too.
      clearTimeout(timer)
      return work()
    }
    return queue.add(begin, { signal: waiting.signal })
  }
}
