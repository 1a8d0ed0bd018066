/**
 * Decides whose page is rendered next (docs/decisions/100). Networks take turns, so that one that asks for much waits for itself;
 * addresses that are known to exist and those that may be made up have places that the other kind can't take.
 */

/** There is no room left for this network, or the wait was too long: come back later. */
export class Overloaded extends Error {
  override name = 'Overloaded'
}

/** Who asks, and whether something is known to be at the address. */
export type Asking = { network: string; known: boolean }

/** Of what is rendered at the same time, and of readers that wait. */
export type LaneBounds = { renders: number; rendersOfNetwork: number; waiting: number; waitingOfNetwork: number }

/** `longestWait` in milliseconds, until the work begins. */
export type Bounds = { renders: number; known: LaneBounds; unknown: LaneBounds; longestWait: number }

type Job<T> = { key: string; work: () => Promise<T>; seats: Set<Seat<T>> }
/** One network's place in the queue for one page: all its readers of that page share it. */
type Seat<T> = {
  job: Job<T>
  network: Network<T>
  outcome: PromiseWithResolvers<T>
  timer: ReturnType<typeof setTimeout>
}
type Network<T> = { name: string; seats: Map<string, Seat<T>>; running: number; servedAt: number }
type Lane<T> = {
  bounds: LaneBounds
  networks: Map<string, Network<T>>
  jobs: Map<string, Job<T>>
  running: number
  waiting: number
}

/** Each key is rendered once at a time, for all who ask for it meanwhile. Rejects with Overloaded, or as the work does. */
export type RenderQueue<T> = (key: string, asking: Asking, work: () => Promise<T>) => Promise<T>

export function renderQueue<T>({ renders, known, unknown, longestWait }: Bounds): RenderQueue<T> {
  const lanes = { known: lane<T>(known), unknown: lane<T>(unknown) }
  const underWay = new Map<string, Promise<T>>()
  let turn = 0

  const leave = (from: Lane<T>, seat: Seat<T>): void => {
    const { job, network, timer } = seat
    clearTimeout(timer)
    job.seats.delete(seat)
    network.seats.delete(job.key)
    from.waiting -= 1
    if (job.seats.size === 0) from.jobs.delete(job.key)
    forget(from, network)
  }

  const refuse = (from: Lane<T>, seat: Seat<T>, why: string): void => {
    leave(from, seat)
    seat.outcome.reject(new Overloaded(why))
  }

  const start = (from: Lane<T>, { job, network }: Seat<T>): void => {
    const outcome = underWay.get(job.key) ?? begin(from, network, job)
    for (const seat of [...job.seats]) {
      leave(from, seat)
      seat.outcome.resolve(outcome)
    }
  }

  const begin = (from: Lane<T>, network: Network<T>, { key, work }: Job<T>): Promise<T> => {
    network.running += 1
    network.servedAt = ++turn
    from.running += 1
    const outcome = work().finally(() => {
      underWay.delete(key)
      network.running -= 1
      from.running -= 1
      forget(from, network)
      next()
    })
    underWay.set(key, outcome)
    return outcome
  }

  const next = (): void => {
    for (const one of [lanes.known, lanes.unknown]) {
      while (underWay.size < renders && one.running < one.bounds.renders) {
        const seat = seatWhoseTurnItIs(one)
        if (!seat) break
        start(one, seat)
      }
    }
  }

  return async (key, { network: name, known: isKnown }, work) => {
    const present = underWay.get(key)
    if (present) return present
    const at = lanes.known.jobs.has(key) || isKnown ? lanes.known : lanes.unknown
    const network = networkIn(at, name)
    const seated = network.seats.get(key)
    if (seated) return seated.outcome.promise

    if (network.seats.size >= at.bounds.waitingOfNetwork) throw overloaded()
    if (at.waiting >= at.bounds.waiting) {
      const largest = largestOf(at)
      if (largest.seats.size <= network.seats.size + 1) throw overloaded()
      const newest = [...largest.seats.values()].at(-1)
      if (newest) refuse(at, newest, 'A network with less to render came.')
    }
    const job: Job<T> = at.jobs.get(key) ?? { key, work, seats: new Set() }
    const outcome = Promise.withResolvers<T>()
    const timer = setTimeout(() => refuse(at, seat, 'The page waited too long to be rendered.'), longestWait)
    const seat: Seat<T> = { job, network, outcome, timer }
    job.seats.add(seat)
    at.jobs.set(key, job)
    at.networks.set(name, network)
    network.seats.set(key, seat)
    at.waiting += 1
    next()
    return outcome.promise
  }
}

const overloaded = () => new Overloaded('Too many pages are waiting to be rendered.')

const lane = <T>(bounds: LaneBounds): Lane<T> => ({
  bounds,
  networks: new Map(),
  jobs: new Map(),
  running: 0,
  waiting: 0,
})

const networkIn = <T>(at: Lane<T>, name: string): Network<T> =>
  at.networks.get(name) ?? { name, seats: new Map(), running: 0, servedAt: 0 }

function forget<T>(from: Lane<T>, network: Network<T>): void {
  if (network.running === 0 && network.seats.size === 0) from.networks.delete(network.name)
}

function largestOf<T>(at: Lane<T>): Network<T> {
  return [...at.networks.values()].reduce((one, other) => (other.seats.size > one.seats.size ? other : one))
}

/** The oldest seat of the network for which the least is being rendered; among equals, of the one that was served longest ago. */
function seatWhoseTurnItIs<T>(at: Lane<T>): Seat<T> | null {
  let best: Network<T> | null = null
  for (const one of at.networks.values()) {
    if (one.seats.size === 0 || one.running >= at.bounds.rendersOfNetwork) continue
    if (!best || one.running < best.running || (one.running === best.running && one.servedAt < best.servedAt))
      best = one
  }
  return best?.seats.values().next().value ?? null
}
