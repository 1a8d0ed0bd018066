/** Limits how fast messages are read, in messages and bytes (docs/decisions/024). Whoever sends faster is read later, never cut off. */
export type Rate = {
  perSecond: { messages: number; bytes: number }
  /** The burst after a pause */
  atOnce: { messages: number; bytes: number }
}

export type Cost = { messages: number; bytes: number }

/** Counts what was read at this moment (milliseconds); gives how long to wait before the next message is read. */
export type TokenBucket = (cost: Cost, now: number) => number

/** The burst of a socket: a long text pasted, an hour typed without a connection */
export const socketRate: Rate = {
  perSecond: { messages: 60, bytes: 1_000_000 },
  atOnce: { messages: 400, bytes: 8_000_000 },
}
/** The burst of a person: all her windows connect again at once */
export const personRate: Rate = {
  perSecond: { messages: 120, bytes: 2_000_000 },
  atOnce: { messages: 1_600, bytes: 24_000_000 },
}
/** The burst of a draft: everybody in it connects again at once */
export const draftRate: Rate = {
  perSecond: { messages: 600, bytes: 4_000_000 },
  atOnce: { messages: 6_000, bytes: 64_000_000 },
}

export function tokenBucket({ perSecond, atOnce }: Rate): TokenBucket {
  let left = { ...atOnce }
  let at: number | null = null
  return (cost, now) => {
    const seconds = (now - (at ?? now)) / 1000
    at = now
    left = {
      messages: Math.min(atOnce.messages, left.messages + seconds * perSecond.messages) - cost.messages,
      bytes: Math.min(atOnce.bytes, left.bytes + seconds * perSecond.bytes) - cost.bytes,
    }
    const short = Math.max(-left.messages / perSecond.messages, -left.bytes / perSecond.bytes, 0)
    return Math.ceil(short * 1000)
  }
}

/** Until a bucket that was emptied to the last drop is full again, in milliseconds */
const fullAfter = ({ perSecond, atOnce }: Rate): number =>
  Math.ceil(1_000 * Math.max(atOnce.messages / perSecond.messages, atOnce.bytes / perSecond.bytes))

const nothing: Cost = { messages: 0, bytes: 0 }

type Shared = { bucket: TokenBucket; holders: number; forgotten: NodeJS.Timeout | null }
export type SharedBuckets = {
  hold: (key: string) => { bucket: TokenBucket; release: () => void }
  /** Takes this out of the key's bucket, if it is remembered. */
  charge: (key: string, cost: Cost) => void
}

/** One bucket for each key. It is kept until it is full again after the last holder has gone: a new socket is no new burst. */
export function sharedBuckets(rate: Rate): SharedBuckets {
  const buckets = new Map<string, Shared>()
  const forgetOnceFull = (key: string, shared: Shared) => {
    const wait = shared.bucket(nothing, Date.now()) + fullAfter(rate)
    shared.forgotten = setTimeout(() => buckets.delete(key), wait).unref()
  }
  const hold = (key: string) => {
    const shared = buckets.get(key) ?? { bucket: tokenBucket(rate), holders: 0, forgotten: null }
    buckets.set(key, shared)
    if (shared.forgotten !== null) clearTimeout(shared.forgotten)
    shared.forgotten = null
    shared.holders += 1
    let isHeld = true
    const release = () => {
      if (!isHeld) return
      isHeld = false
      shared.holders -= 1
      if (shared.holders === 0) forgetOnceFull(key, shared)
    }
    return { bucket: shared.bucket, release }
  }
  return { hold, charge: (key, cost) => void buckets.get(key)?.bucket(cost, Date.now()) }
}

/** How long to wait, in milliseconds, until nothing is owed to any of these. */
export const waitFor = (buckets: readonly TokenBucket[], now: number): number =>
  Math.max(0, ...buckets.map((bucket) => bucket(nothing, now)))
