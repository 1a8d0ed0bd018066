/** A line for work of which little can be done at once: everybody who sends some has a line of her own, and they are served in turn. */

export type Bounds = {
  /** Pieces of work at the same moment */
  atOnce: number
  /** Pieces that wait in one line, and in all lines together */
  perLine: number
  inAll: number
}

export type FairLine = <T>(name: string, work: () => Promise<T>) => Promise<T>

type Place = { start: () => void; refuse: () => void }

/**
 * Does the work when it is its line's turn; first come, first served within a line. Throws what `refused` gives when its line is
 * full. When all lines together are, the last of the longest one is refused, so that whoever sends most is refused first.
 */
export function fairLine({ atOnce, perLine, inAll }: Bounds, refused: () => Error): FairLine {
  /** In the order of their turns; none of them is empty. */
  const lines = new Map<string, Place[]>()
  let working = 0
  let waiting = 0

  const next = () => {
    const [first] = lines
    if (!first || working >= atOnce) return
    const [name, places] = first
    const [place, ...others] = places
    lines.delete(name)
    if (others.length > 0) lines.set(name, others)
    waiting -= 1
    working += 1
    place?.start()
  }
  const longest = (): [string, Place[]] =>
    [...lines].reduce((most, line) => (line[1].length > most[1].length ? line : most), ['', []] as [string, Place[]])

  const join = (name: string, place: Place) => {
    const own = lines.get(name) ?? []
    if (own.length >= perLine) return place.refuse()
    if (waiting >= inAll) {
      const [, most] = longest()
      if (most.length <= own.length + 1) return place.refuse()
      most.pop()?.refuse()
      waiting -= 1
    }
    waiting += 1
    lines.set(name, [...own, place])
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
