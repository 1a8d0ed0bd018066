/** Fair queueing for work of which little can be done at once: everybody who sends some has a queue of her own, and they are served in turn. */

export type Bounds = {
  /** Pieces of work at the same moment */
  atOnce: number
  /** Pieces that wait in one queue, and in all queues together */
  perQueue: number
  inAll: number
}

export type FairQueue = <T>(name: string, work: () => Promise<T>) => Promise<T>

type Place = { start: () => void; refuse: () => void }

/**
 * Does the work when it is its queue's turn; first come, first served within a queue. Throws what `refused` gives when its queue is
 * full. When all queues together are, the last of the longest one is refused, so that whoever sends most is refused first.
 */
export function fairQueue({ atOnce, perQueue, inAll }: Bounds, refused: () => Error): FairQueue {
  /** In the order of their turns; none of them is empty. */
  const queues = new Map<string, Place[]>()
  let working = 0
  let waiting = 0

  const next = () => {
    const [first] = queues
    if (!first || working >= atOnce) return
    const [name, places] = first
    const [place, ...others] = places
    queues.delete(name)
    if (others.length > 0) queues.set(name, others)
    waiting -= 1
    working += 1
    place?.start()
  }
  const longest = (): Place[] => [...queues.values()].reduce((most, one) => (one.length > most.length ? one : most), [])

  const join = (name: string, place: Place) => {
    const own = queues.get(name) ?? []
    if (own.length >= perQueue) return place.refuse()
    if (waiting >= inAll) {
      const most = longest()
      if (most.length <= own.length + 1) return place.refuse()
      most.pop()?.refuse()
      waiting -= 1
    }
    waiting += 1
    queues.set(name, [...own, place])
    next()
  }

  return async (name, work) => {
    await new Promise<void>((start, fail) => join(name, { start, refuse: () => fail(refused()) }))
    try {
      return await work()
    } finally {
      working -= 1
      next()
    }
  }
}
